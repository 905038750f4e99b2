/** Palabras a las que sigue un punto que no cierra la oración. */
export const abbreviations = [
  'sr sra srta dr dra lic ing gral cnel cap sen rep gob num art pag aprox etc ee uu ud uds av prof mons',
  'ene feb mar abr may jun jul ago sep sept oct nov dic lun mie jue vie sab dom'
].flatMap((line) => line.split(' '));
