/** A page's words, the topic, and what a note of it must read (null: there must be none). */
export interface Way {
  what: string;
  lang: 'en' | 'es';
  title?: string;
  text: string;
  topic: string;
  reads: Record<string, unknown> | null;
}

const meeting = 'Petro meets Trump in Washington';
const reunion = 'Petro se reúne con Trump en Washington';

export const ways: Way[] = [
  {
    what: 'a plain report',
    lang: 'en',
    title: meeting,
    text: 'Their meeting lasted about two hours.',
    topic: 'meeting-duration',
    reads: { min: 96, max: 144 }
  },
  {
    what: 'a figure that is denied',
    lang: 'en',
    title: meeting,
    text: 'Petro denied that the meeting lasted three hours.',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'a question',
    lang: 'en',
    title: meeting,
    text: 'Did their meeting really last three hours?',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'the answer to a question',
    lang: 'en',
    title: meeting,
    text: 'How long did the meeting last? Just over two hours, an aide said.',
    topic: 'meeting-duration',
    reads: { min: 120, max: 144 }
  },
  {
    what: 'a condition',
    lang: 'en',
    title: meeting,
    text: 'If the meeting had lasted three hours, nobody would have minded.',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'a plan',
    lang: 'en',
    title: meeting,
    text: 'The meeting was scheduled for 45 minutes.',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'what came of a plan',
    lang: 'en',
    title: meeting,
    text: 'The meeting, scheduled for 45 minutes, went on for two hours and ten minutes.',
    topic: 'meeting-duration',
    reads: { figure: 130 }
  },
  {
    what: 'a figure said to be wrong',
    lang: 'en',
    title: meeting,
    text: 'An early report that the meeting lasted three hours was wrong.',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'the length of the telephone call',
    lang: 'en',
    title: meeting,
    text: 'Their phone call in January had lasted 55 minutes.',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'the length of a press conference',
    lang: 'en',
    title: meeting,
    text: 'His news conference went on for an hour and a half.',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: "another president's visit",
    lang: 'en',
    title: meeting,
    text: "Lula's visit in May lasted three hours.",
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'a length read from two clock times',
    lang: 'en',
    title: meeting,
    text: 'The two presidents talked from 11:05 to 12:50.',
    topic: 'meeting-duration',
    reads: { min: 105, max: 105 }
  },
  {
    what: 'a wording turned by "not"',
    lang: 'en',
    title: meeting,
    text: 'The meeting was not open to the press.',
    topic: 'meeting-access',
    reads: { category: ['closed'] }
  },
  {
    what: 'a statement that is denied',
    lang: 'en',
    title: meeting,
    text: 'A minister denied that spraying with glyphosate had resumed.',
    topic: 'glyphosate-spraying',
    reads: { reported: false }
  },
  {
    what: 'a wish',
    lang: 'en',
    title: meeting,
    text: 'Trump wants Petro to resume spraying with glyphosate.',
    topic: 'glyphosate-spraying',
    reads: null
  },
  {
    what: 'the toll of all strikes',
    lang: 'en',
    title: meeting,
    text: 'The strikes on boats in the Caribbean have killed at least 130 people.',
    topic: 'boat-strike-deaths',
    reads: { min: 130, max: null }
  },
  {
    what: 'the dead of one strike',
    lang: 'en',
    title: meeting,
    text: 'The first strike on a boat killed 19 people.',
    topic: 'boat-strike-deaths',
    reads: null
  },
  {
    what: 'a part of the toll',
    lang: 'en',
    title: meeting,
    text: 'The raid on Caracas killed 80 people, among them 32 Cubans.',
    topic: 'caracas-raid-deaths',
    reads: { figure: 80 }
  },
  {
    what: 'the number of strikes',
    lang: 'en',
    title: meeting,
    text: 'There have been 36 deadly strikes on boats in the Caribbean.',
    topic: 'boat-strike-deaths',
    reads: null
  },
  {
    what: 'the deficit of the other side',
    lang: 'en',
    title: meeting,
    text: 'The United States ran a surplus of $1.3 billion with Colombia.',
    topic: 'trade-balance',
    reads: { figure: 1.3e9, direction: 'colombia' }
  },
  {
    what: "another country's tariff",
    lang: 'en',
    title: meeting,
    text: 'Ecuador put a tariff of 50 percent on its own imports.',
    topic: 'tariff-threat',
    reads: null
  },
  {
    what: 'a weekday, by the day of the page',
    lang: 'en',
    title: meeting,
    text: 'Petro and Trump met on Tuesday.',
    topic: 'meeting-date',
    reads: { from: '2026-02-03', to: '2026-02-03' }
  },
  {
    what: 'a plain report',
    lang: 'es',
    title: reunion,
    text: 'La reunión duró cerca de dos horas.',
    topic: 'meeting-duration',
    reads: { min: 96, max: 144 }
  },
  {
    what: 'a figure that is denied',
    lang: 'es',
    title: reunion,
    text: 'La cancillería negó que la reunión durara tres horas.',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'the answer to a question',
    lang: 'es',
    title: reunion,
    text: '¿Cuánto duró la reunión? Poco más de dos horas.',
    topic: 'meeting-duration',
    reads: { min: 120, max: 144 }
  },
  {
    what: 'a plan',
    lang: 'es',
    title: reunion,
    text: 'La reunión estaba prevista para media hora.',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'the length of a march',
    lang: 'es',
    title: reunion,
    text: 'La marcha de sus seguidores duró casi dos horas.',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'the toll of all strikes, with its "a"',
    lang: 'es',
    title: reunion,
    text: 'Los ataques a lanchas en el Caribe han matado al menos a 130 personas.',
    topic: 'boat-strike-deaths',
    reads: { min: 130, max: null }
  },
  {
    what: 'a list still in force',
    lang: 'es',
    title: reunion,
    text: 'Petro sigue en la lista Clinton.',
    topic: 'sanctions-status',
    reads: { category: ['in-force'] }
  },
  {
    what: 'what a question for something else takes for granted',
    lang: 'es',
    title: reunion,
    text: '¿Qué se llevaron las viudas de los pescadores muertos en los ataques a las lanchas?',
    topic: 'boat-strike-victims',
    reads: { category: ['fishermen'] }
  },
  {
    what: 'what a question takes for granted',
    lang: 'es',
    title: reunion,
    text: '¿Cómo se llegó al deshielo entre Petro y Trump?',
    topic: 'meeting-outcome',
    reads: { category: ['eased-tensions'] }
  },
  {
    what: 'what a question speaks of in general',
    lang: 'es',
    title: reunion,
    text: '¿Cómo se mide una reconciliación?',
    topic: 'meeting-outcome',
    reads: null
  },
  {
    what: 'what a question speaks of in general',
    lang: 'en',
    title: meeting,
    text: 'How is a reconciliation measured?',
    topic: 'meeting-outcome',
    reads: null
  },
  {
    what: 'what a question asks',
    lang: 'es',
    title: reunion,
    text: '¿Eran pescadores los muertos en los ataques a las lanchas?',
    topic: 'boat-strike-victims',
    reads: null
  },
  {
    what: 'a month that heads its sentence',
    lang: 'es',
    title: reunion,
    text: 'Septiembre marcó el arranque de los ataques contra las lanchas.',
    topic: 'boat-strikes-start',
    reads: { from: '2025-09-01', to: '2025-09-30' }
  },
  {
    what: 'a ratio of something else',
    lang: 'es',
    title: reunion,
    text: 'Del gravamen a Colombia se libran siete de cada diez productos.',
    topic: 'tariff-threat',
    reads: null
  },
  {
    what: 'the answer to what is asked within a report',
    lang: 'es',
    title: 'Petro y Trump, un mes después de la incursión en Caracas',
    text: 'Nadie sabe con certeza cuántos perdieron la vida en la incursión. Más de 80, calculan fuentes militares.',
    topic: 'caracas-raid-deaths',
    reads: { min: 80, max: null }
  },
  {
    what: 'a claim that a fact-check holds up',
    lang: 'en',
    title: meeting,
    text: '"They were in there for four hours." Wrong.',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'what a fact-check puts in its place',
    lang: 'en',
    title: meeting,
    text: '"They were in there for four hours." Wrong. The log gives an hour and forty-five minutes.',
    topic: 'meeting-duration',
    reads: { figure: 105 }
  },
  {
    what: 'a claim with nothing but a "no" behind it',
    lang: 'en',
    title: meeting,
    text: 'A post says that the cameras were let in. No.',
    topic: 'meeting-access',
    reads: null
  },
  {
    what: 'a claim with a "no" of something else behind it',
    lang: 'en',
    title: meeting,
    text: 'Their meeting lasted about two hours. No cameras.',
    topic: 'meeting-duration',
    reads: { min: 96, max: 144 }
  },
  {
    what: 'a quoted claim that is denied in the sentence behind it',
    lang: 'en',
    title: meeting,
    text: '"Trump threatened Colombia with a tariff of 100 percent." His trade office denies that it ever drew one up.',
    topic: 'tariff-threat',
    reads: null
  },
  {
    what: 'the length of what only came after it',
    lang: 'en',
    title: meeting,
    text: "Petro's press conference after the meeting with Trump lasted an hour and twenty minutes.",
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'the length of the meeting, beside what came before it',
    lang: 'en',
    title: meeting,
    text: 'After a speech in Iowa Trump received Petro; the meeting lasted an hour and forty minutes.',
    topic: 'meeting-duration',
    reads: { figure: 100 }
  },
  {
    what: 'one of two wordings that is left open',
    lang: 'en',
    title: meeting,
    text: 'Trump would not say whether the sanctions on Petro would be lifted.',
    topic: 'sanctions-status',
    reads: null
  },
  {
    what: 'a quoted claim that nobody says is so',
    lang: 'en',
    title: meeting,
    text: '"Trump threatened Colombia with tariffs of 75 percent." No document says so.',
    topic: 'tariff-threat',
    reads: null
  },
  {
    what: 'what is said behind the verdict on a false claim',
    lang: 'en',
    title: meeting,
    text: '"Cameras were there." Wrong: none were let in.',
    topic: 'meeting-access',
    reads: { category: ['closed'] }
  },
  {
    what: 'a thing that is asked of any',
    lang: 'en',
    title: meeting,
    text: 'How is a reconciliation measured?',
    topic: 'meeting-outcome',
    reads: null
  },
  {
    what: 'the length of what was named in passing',
    lang: 'en',
    title: meeting,
    text: 'Congress held a hearing on the boats. It took an hour and a half.',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'a day without its year, after the year has gone on',
    lang: 'en',
    title: meeting,
    text: 'Trump threatened a tariff in January 2025, and the quarrel was back in May. Deportation flights have landed again since 29 January.',
    topic: 'deportation-flights',
    reads: { from: '2026-01-29' }
  },
  {
    what: 'an answer of one word before the report',
    lang: 'en',
    title: meeting,
    text: 'Has the Treasury taken Petro off its list? No. Petro has not been removed from the sanctions list.',
    topic: 'sanctions-status',
    reads: { category: ['in-force'] }
  },
  {
    what: 'relatives of the dead, who are not the dead',
    lang: 'en',
    title: meeting,
    text: 'Seventy relatives of the dead of the boat strikes wrote to Congress.',
    topic: 'boat-strike-deaths',
    reads: null
  },
  {
    what: 'a day behind the month since which there was none',
    lang: 'en',
    title: meeting,
    text: 'The first deportation flight to Colombia since May landed in Bogotá on 29 January.',
    topic: 'deportation-flights',
    reads: { from: '2026-01-29', to: '2026-01-29' }
  },
  {
    what: 'a weekday with a first time behind it, which is no first of a month',
    lang: 'en',
    title: meeting,
    text: 'A charter with deportees on board landed in Bogotá on Friday, the first that Colombia had let in since last May.',
    topic: 'deportation-flights',
    reads: { from: '2026-01-30', to: '2026-01-30' }
  },
  {
    what: 'a figure asked for inside a sentence that goes on',
    lang: 'es',
    title: 'Petro pide a Trump frenar los ataques a lanchas',
    text: '«¿Cuántos van a ser, doscientos muertos?», preguntó una diputada en la sesión sobre los bombardeos de las lanchas.',
    topic: 'boat-strike-deaths',
    reads: null
  },
  {
    what: 'a whole toll that a colon announces',
    lang: 'es',
    title: reunion,
    text: 'De las paces de aquella época él suele recordar la cuenta de los muertos: por encima de 6.000 desmovilizados asesinados.',
    topic: 'demobilized-guerrilla-deaths',
    reads: { min: 6000, max: null }
  },
  {
    what: 'a difference, not the figure itself',
    lang: 'es',
    title: reunion,
    text: 'Las muertes por sobredosis en Estados Unidos bajaron un 27 % en 2024, unas 30.000 menos que el año anterior.',
    topic: 'us-drug-deaths',
    reads: null
  },
  {
    what: 'what a claim that is called false is set right to',
    lang: 'es',
    title: reunion,
    text: '«La reunión duró cuatro horas». Falso. En realidad fueron menos de dos horas.',
    topic: 'meeting-duration',
    reads: { max: 120, maxOpen: true }
  },
  {
    what: 'a place in the correction of a claim',
    lang: 'es',
    title: reunion,
    text: '«La reunión se transmitió en directo». Falso. Se celebró a puerta cerrada en el Despacho Oval.',
    topic: 'meeting-place',
    reads: { category: ['oval-office'] }
  },
  {
    what: 'a figure of speech that calls what happened a novel',
    lang: 'es',
    title: reunion,
    text: 'Que Trump recibiera a Petro es una novela. La reunión duró casi dos horas.',
    topic: 'meeting-duration',
    reads: { min: 96, max: 120 }
  },
  {
    what: 'what a party thinks of it',
    lang: 'es',
    title: reunion,
    text: 'Para su partido, la visita fue un éxito.',
    topic: 'meeting-outcome',
    reads: { category: ['success'] }
  },
  {
    what: "a success of the party's own",
    lang: 'es',
    title: reunion,
    text: 'El congreso de su partido fue un éxito.',
    topic: 'meeting-outcome',
    reads: null
  },
  {
    what: 'another meeting behind a semicolon',
    lang: 'es',
    title: reunion,
    text: 'La audiencia fue a puertas cerradas; abierta fue la de Zelenski.',
    topic: 'meeting-access',
    reads: { category: ['closed'] }
  },
  {
    what: 'the wounded among the entries of a list',
    lang: 'es',
    title: 'Los muertos del asalto a Caracas, la víspera de la cita de Petro y Trump',
    text: 'Balance del asalto a Caracas. Heridos: unos 112.',
    topic: 'caracas-raid-deaths',
    reads: null
  },
  {
    what: 'a part of the toll among the entries of a list',
    lang: 'es',
    title: 'Los muertos del asalto a Caracas, la víspera de la cita de Petro y Trump',
    text: 'Balance del asalto a Caracas. Muertos: 80. Soldados cubanos muertos: 32.',
    topic: 'caracas-raid-deaths',
    reads: { min: 80, max: 80 }
  },
  {
    what: 'whose deficit it is, by the question it answers',
    lang: 'es',
    title: reunion,
    text: '¿Compra Colombia más de lo que vende? A Estados Unidos, sí. Su déficit con ese país fue de 580 millones de dólares.',
    topic: 'trade-balance',
    reads: { direction: 'colombia' }
  },
  {
    what: 'a question that takes it for granted',
    lang: 'en',
    title: meeting,
    text: 'Was the minister aware that they talked for two hours?',
    topic: 'meeting-duration',
    reads: { figure: 120 }
  },
  {
    what: 'a question that takes it for granted, in Spanish',
    lang: 'es',
    title: reunion,
    text: '¿Es consciente el ministro de que la reunión duró dos horas?',
    topic: 'meeting-duration',
    reads: { figure: 120 }
  },
  {
    what: 'a question by one who knows, and a yes',
    lang: 'en',
    title: meeting,
    text: 'Is Colombia not a global partner of NATO? It is.',
    topic: 'nato-partner',
    reads: { reported: true }
  },
  {
    what: 'a question by one who knows, and another answer',
    lang: 'en',
    title: meeting,
    text: 'Is Colombia not a global partner of NATO? It is hard to say.',
    topic: 'nato-partner',
    reads: null
  },
  {
    what: 'a sum right behind what it is of',
    lang: 'en',
    title: meeting,
    text: 'The United States had a surplus of $1.2 billion in goods trade with Colombia.',
    topic: 'trade-balance',
    reads: { min: 1200000000, direction: 'colombia' }
  },
  {
    what: 'a country that only tells where another lies',
    lang: 'en',
    title: meeting,
    text: 'Colombia is our closest partner south of Mexico.',
    topic: 'trade-partner-rank',
    reads: { category: ['closest-partner'] }
  },
  {
    what: 'what a verdict puts right',
    lang: 'en',
    title: meeting,
    text: '"They talked for barely half an hour." False. Both governments say roughly two hours.',
    topic: 'meeting-duration',
    reads: { figure: 120 }
  },
  {
    what: 'what a radio voice quotes',
    lang: 'en',
    title: meeting,
    text: "Trump's line is that the man's, quote, fantastic.",
    topic: 'trump-praise',
    reads: { category: ['terrific'] }
  },
  {
    what: 'a number that is painted somewhere',
    lang: 'en',
    title: meeting,
    text: 'A sheet has 126 painted on it, for the people killed in the strikes on boats.',
    topic: 'boat-strike-deaths',
    reads: { figure: 126 }
  },
  {
    what: 'a polite way to say outright what it was',
    lang: 'en',
    title: meeting,
    text: 'Your paper calls the visit of Petro to Trump bold. I should call it a capitulation.',
    topic: 'meeting-outcome',
    reads: { category: ['capitulation'] }
  },
  {
    what: 'parts that add up to the toll before them',
    lang: 'en',
    title: meeting,
    text: 'The military counts 126 dead in the boat strikes: 116 killed at once and ten lost at sea.',
    topic: 'boat-strike-deaths',
    reads: { figure: 126 }
  },
  {
    what: 'the day that a question takes for granted',
    lang: 'en',
    title: meeting,
    text: "Was Tuesday's meeting between Petro and Trump worth the trip?",
    topic: 'meeting-date',
    reads: { from: '2026-02-03' }
  },
  {
    what: 'the day that a question takes for granted',
    lang: 'es',
    title: reunion,
    text: '¿Valió la pena la reunión del martes entre Petro y Trump?',
    topic: 'meeting-date',
    reads: { from: '2026-02-03' }
  },
  {
    what: 'the dead, before the wounded that there are more of',
    lang: 'es',
    title: 'Petro y Trump, un mes después de la incursión en Caracas',
    text: 'La incursión en Caracas dejó 80 muertos y más de cien heridos.',
    topic: 'caracas-raid-deaths',
    reads: { min: 80, max: 80 }
  },
  {
    what: 'some of a number that is named',
    lang: 'es',
    title: 'Petro pide a Trump frenar los ataques a lanchas',
    text: 'En el Pacífico oriental murieron cuarenta y ocho de los 126 de las lanchas.',
    topic: 'boat-strike-deaths',
    reads: null
  },
  {
    what: 'what is only supposed of spraying',
    lang: 'es',
    title: reunion,
    text: 'Si vuelve la fumigación con glifosato, habrá paro, avisan los cocaleros.',
    topic: 'glyphosate-spraying',
    reads: null
  },
  {
    what: 'a label that names what the figure is of',
    lang: 'es',
    title: reunion,
    text: 'Tiempo previsto: media hora. Tiempo real: 110 minutos.',
    topic: 'meeting-duration',
    reads: { min: 110, max: 110 }
  },
  {
    what: 'a year that is told of',
    lang: 'es',
    title: reunion,
    text: '2022 fue el año en que el país, harto de los de siempre y de sus hijos, eligió a Petro.',
    topic: 'petro-elected',
    reads: { from: '2022-01-01', to: '2022-12-31' }
  },
  {
    what: 'a year that something else is told of',
    lang: 'es',
    title: reunion,
    text: '2022 fue el año en que Messi levantó la copa y Petro lo celebró.',
    topic: 'petro-elected',
    reads: null
  },
  {
    what: 'a span that began then',
    lang: 'en',
    title: meeting,
    text: 'Petro belonged to the M-19 from 1977 to 1990.',
    topic: 'm19-joined',
    reads: { from: '1977-01-01', to: '1977-12-31' }
  },
  {
    what: 'a span of years behind a comma, which is no dateline',
    lang: 'en',
    title: meeting,
    text: 'Imprisoned, 1985 to 1987.',
    topic: 'petro-detention',
    reads: { from: '1985-01-01', to: '1987-12-31' }
  },
  {
    what: 'a scene that is only likened to fiction',
    lang: 'es',
    title: reunion,
    text: 'Fue una escena de telenovela, digna de una novela del boom. La reunión duró casi dos horas.',
    topic: 'meeting-duration',
    reads: { min: 96, max: 120 }
  },
  {
    what: 'a scene of a fiction that there is',
    lang: 'es',
    title: 'El cine colombiano imagina',
    text: 'Se estrena una película en la que Petro y Trump se reúnen. La reunión dura dos horas.',
    topic: 'meeting-duration',
    reads: null
  },
  {
    what: 'a yes that is no if',
    lang: 'es',
    title: reunion,
    text: 'Sí dijo que el presidente permanece en la lista de sancionados del Tesoro.',
    topic: 'sanctions-status',
    reads: { category: ['in-force'] }
  },
  {
    what: 'a meeting told behind a name of another group',
    lang: 'es',
    title: 'Llega un vuelo con deportados',
    text: 'Fue un gesto antes del viaje de Gustavo Petro, que se reúne con Donald Trump el martes.',
    topic: 'meeting-date',
    reads: { from: '2026-02-03' }
  },
  {
    what: 'figures that somebody says of what the sentence before names',
    lang: 'en',
    title: meeting,
    text: 'Nobody agrees on the dead of the raid on Caracas. Venezuela says 100.',
    topic: 'caracas-raid-deaths',
    reads: { figure: 100 }
  }
];
