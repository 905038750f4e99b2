/** Words that a full stop follows without ending the sentence. */
export const abbreviations = [
  'mr mrs ms dr prof sen rep gov gen lt col capt sgt adm hon st jr sr vs etc no inc corp co ltd dept est approx',
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun'
].flatMap((line) => line.split(' '));
