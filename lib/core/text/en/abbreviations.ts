import { type Abbreviations, abbreviationsOf } from '../abbreviations';

export const abbreviations: Abbreviations = abbreviationsOf({
  always: 'mr mrs ms dr prof sen rep gov gen lt col capt sgt adm hon st jr sr vs etc inc corp co ltd dept est approx',
  beforeNumber: 'no',
  ofDates: 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun'
});
