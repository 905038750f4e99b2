import { type Abbreviations, abbreviationsOf } from '../abbreviations';

export const abbreviations: Abbreviations = abbreviationsOf({
  always: 'sr sra srta dr dra lic ing gral cnel cap sen rep gob aprox etc ee uu ud uds av prof mons',
  beforeNumber: 'num art pag',
  ofDates: 'ene feb mar abr may jun jul ago sep sept oct nov dic lun mie jue vie sab dom'
});
