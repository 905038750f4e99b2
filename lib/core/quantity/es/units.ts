import type { Unit, UnitWords } from '../language';

const minutes = (factor: number): Unit => ({ kind: 'duration', factor });
const money = (name: string): Unit => ({ kind: 'money', factor: 1, name });
const measure = (name: string): Unit => ({ kind: 'measure', factor: 1, name });

const hora = minutes(60);
const minuto = minutes(1);
const segundo = minutes(1 / 60);
const dia = minutes(1_440);
const semana = minutes(10_080);
const quincena = minutes(21_600);
const mes = minutes(43_830);
const ano = minutes(525_960);
const decada = minutes(5_259_600);
const siglo = minutes(52_596_000);
const porCiento: Unit = { kind: 'percent', factor: 1 };
const dolares = money('USD');
const euros = money('EUR');
const pesos = money('COP');

const measures = (names: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(names).flatMap(([name, words]) => words.map((word) => [word, measure(name)])));

export const units: UnitWords = {
  units: {
    hora,
    horas: hora,
    h: hora,
    hs: hora,
    hrs: hora,
    hr: hora,
    horita: hora,
    horitas: hora,
    minuto,
    minutos: minuto,
    minutito: minuto,
    minutitos: minuto,
    min: minuto,
    mins: minuto,
    segundo,
    segundos: segundo,
    seg: segundo,
    dia,
    dias: dia,
    jornada: dia,
    jornadas: dia,
    semana,
    semanas: semana,
    quincena,
    quincenas: quincena,
    mes,
    meses: mes,
    ano,
    anos: ano,
    decada,
    decadas: decada,
    siglo,
    siglos: siglo,
    '%': porCiento,
    '％': porCiento,
    'por ciento': porCiento,
    'por cien': porCiento,
    'por 100': porCiento,
    porciento: porCiento,
    'puntos porcentuales': porCiento,
    'punto porcentual': porCiento,
    'puntos porcentual': porCiento,
    pp: porCiento,
    dolar: dolares,
    dolares,
    usd: dolares,
    'dolares estadounidenses': dolares,
    'dolares americanos': dolares,
    'us $': dolares,
    'dolares norteamericanos': dolares,
    $: dolares,
    musd: { kind: 'money', factor: 1e6, name: 'USD' },
    mdd: { kind: 'money', factor: 1e6, name: 'USD' },
    mdp: { kind: 'money', factor: 1e6, name: 'MXN' },
    euro: euros,
    euros,
    eur: euros,
    '€': euros,
    libras: money('GBP'),
    'libras esterlinas': money('GBP'),
    '£': money('GBP'),
    peso: pesos,
    pesos,
    cop: pesos,
    'pesos colombianos': pesos,
    'pesos mexicanos': money('MXN'),
    'pesos argentinos': money('ARS'),
    'pesos chilenos': money('CLP'),
    yuanes: money('CNY'),
    yenes: money('JPY'),
    rublos: money('RUB'),
    reales: money('BRL'),
    bolivares: money('VES'),
    soles: money('PEN'),
    'dolares canadienses': money('CAD'),
    ...measures({
      gram: ['gramo', 'gramos', 'g', 'gr', 'grs'],
      kilogram: ['kilogramo', 'kilogramos', 'kg', 'kilo', 'kilos'],
      tonne: ['tonelada', 'toneladas', 'toneladas metricas', 't'],
      kilometre: ['kilometro', 'kilometros', 'km', 'kms'],
      metre: ['metro', 'metros', 'm'],
      centimetre: ['centimetro', 'centimetros', 'cm'],
      mile: ['milla', 'millas', 'millas nauticas'],
      foot: ['pie', 'pies'],
      inch: ['pulgada', 'pulgadas'],
      knot: ['nudos'],
      speed: ['km / h', 'kilometros por hora'],
      degree: ['grado', 'grados', '°', 'grados centigrados', 'grados celsius'],
      barrel: ['barril', 'barriles', 'bpd'],
      litre: ['litro', 'litros', 'galon', 'galones', 'ml', 'mililitros'],
      hectare: ['hectarea', 'hectareas', 'ha', 'kilometros cuadrados', 'metros cuadrados'],
      watt: ['vatios', 'megavatios', 'kilovatios', 'gigavatios', 'mw', 'kw', 'gw'],
      byte: ['gb', 'mb', 'tb', 'gigas', 'megas'],
      calibre: ['mm', 'milimetros'],
      cup: ['taza', 'tazas', 'cucharada', 'cucharadas', 'cucharadita', 'cucharaditas', 'dientes', 'lonchas', 'rodajas', 'vasos'],
      point: ['puntos basicos', 'puntos base'],
      volt: ['voltios'],
      hertz: ['hz', 'mhz', 'ghz'],
      pound: ['libra']
    })
  },
  currencyBefore: {
    $: 'USD',
    'us $': 'USD',
    'u $ s': 'USD',
    'u $ d': 'USD',
    usd: 'USD',
    'usd $': 'USD',
    'ee . uu . $': 'USD',
    '€': 'EUR',
    eur: 'EUR',
    '£': 'GBP',
    cop: 'COP',
    'cop $': 'COP',
    'col $': 'COP',
    'mx $': 'MXN',
    mxn: 'MXN',
    'r $': 'BRL',
    '¥': 'JPY'
  },
  and: ['y', 'con', ',', 'e'],
  minus: ['menos'],
  quarter: { cuarto: 15, 'un cuarto': 15 },
  ago: { before: ['hace', 'desde hace'], after: ['atras'] }
};
