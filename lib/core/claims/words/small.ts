/*
 * Small words of both languages that are looked at one by one, beside others. They stand together since none of them means anything else in the other
 * language.
 */

const words = (written: string): ReadonlySet<string> => new Set(written.split(' '));

/** Marks and joining words that set spans apart more than other words do, by how many words they count for. */
export const weights: ReadonlyMap<string, number> = new Map([
  [',', 2],
  [';', 7],
  [':', 7],
  ['—', 7],
  ['–', 7],
  ['(', 7],
  [')', 7],
  ['and', 4],
  ['but', 4],
  ['while', 5],
  ['whereas', 5],
  ['y', 4],
  ['pero', 4],
  ['mientras', 5]
]);

/** After a comma: a new clause begins. */
export const joining = words('and but while as far well behind y e pero mientras asi lejos muy');

/** Right before a number that is a year. */
export const beforeYears = words('in of since until en de desde hasta');

/** Right before a name: it is only likened to what is spoken of ("like Zelensky", "como a Zelenski"). */
export const likening = words('like than as como que');

/** Before "una novela": what is told is called one, or compared with one, and is none. */
export const beforeFigure = words(
  'es fue era parece parecia como digno digna tomado tomada sacado sacada salido salida propio propia'
);

/** Between such a word and the figure. */
export const leadingToFigure = words('de un una algun alguna ningun ninguna mejor');

/** After "es una novela": what it tells of, as of a novel that there is. */
export const tellingOf = words('sobre acerca');

/** Behind "una novela": it is one in particular. */
export const makingParticular = words(
  'que en donde basada basado inspirada inspirado dirigida dirigido titulada titulado llamada llamado'
);

/** Behind a date that is told of: "2022 fue el año en que …", "3 February was the day …". */
export const copulas = words('fue es era sera was is');

/** What such a date is called. */
export const spansOfTime = words('dia ano mes fecha noche domingo martes day year month date night');

/** Ahead of whom something is so for: "For his party, it was a success". */
export const inTheEyesOf = words('para for');

/** After a comma: what was said before it goes on. */
export const relative = words('which who whose where when que quien quienes cuyo cuya donde cuando');

/** After a comma: what it follows on, or what follows on it, is told; a day named before is not the day of that. */
export const sooner = words('after before tras despues antes');

/** What follows is told of the thing named right before. */
export const pronouns = words('which that que');

/** Stands for a thing named before. */
export const pronounsOfThings = words('it that this');

/** Who speaks, without a name. */
export const pronounsOfPeople = words('he she they who i we el ella quien');

/** Right before the time at which something was. */
export const dayWords = words('in on en el del');

/** Before what is known already. */
export const definite = words('the this these el la los las este esta estos estas');

/** Before what is any of its kind. */
export const indefinite = words('a an un una');

/** Between "according to" and the one who tells it. */
export const articles = words('the his its el la los las su');

/** Between a number and its noun, saying nothing of it: "dozens of vessels", "80 de los suyos". */
export const transparent = words(
  'of de the its our los las sus painted chalked scrawled pintado pintados escrito escritos grabado grabados long'
);

/** Before the word that a question opens with. */
export const beforeAsking = words('and but so y e pero pues entonces of for to with from a de con por para en sobre desde hasta');

/** Words that ask for a thing or a person, and take the rest of the question for granted. */
export const askingForElse = words('what who whom whose why which qué quién quiénes cuál cuáles');

/** Words that may ask for a measure, and take all else for granted. */
export const askingHow = words('how cuánto cuánta cuántos cuántas cómo');

/** Inside a share that is told as a ratio, and is of the noun behind it: "siete de cada diez productos", "one in five ships". */
export const ratioWords = words('cada in');

/** Between a share and what it is of. */
export const ofWords = words('of de del');

/** Before what a number is made up of: "80 dead, both civilians and soldiers", "80 muertos entre civiles y militares" are the whole toll. */
export const madeUpOf = words('both entre');

/** Before "of" and a country: where another one lies. */
export const sides = words('south north east west sur norte este oeste');

/** After a "no" that opens a sentence: it answers a question, and what follows is told outright ("No, he is still on the list"). */
export const answers = new Set([',', ':', ';', '—', '–']);
