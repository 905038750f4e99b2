import type { ShownPack, ShownPosition, ShownTopic } from '@/lib/core/present/shownPack';
import type { Reading, ValueReading } from '@/lib/core/verdict/reading';

const both = (en: string, es: string) => ({ en, es });

/** A value reading; exact unless said otherwise. */
export function value(kind: ValueReading['kind'], figure: number | null, more: Partial<ValueReading> = {}): ValueReading {
  return { kind, figure, min: figure, max: figure, minOpen: false, maxOpen: false, hedge: 'exact', ...more };
}

const position = (en: string, es: string, asOf: string, reading: Reading, written?: string): ShownPosition => ({
  text: both(en, es),
  asOf,
  reading,
  ...(written && { value: both(written, written) })
});

const topics: ShownTopic[] = [
  {
    id: 'length',
    kind: 'duration',
    label: both('Length of the talks', 'Duración de las conversaciones'),
    question: both('How long did the talks last?', '¿Cuánto duraron las conversaciones?'),
    positions: {
      harbour: position(
        'The talks lasted more than two hours.',
        'Las conversaciones duraron más de dos horas.',
        '2024-03-08',
        value('duration', 120, { max: null, minOpen: true, hedge: 'over' }),
        'over two hours'
      ),
      ledger: position(
        'They lasted 1 hour 40 minutes.',
        'Duraron 1 hora y 40 minutos.',
        '2024-03-07',
        value('duration', 100),
        '1 h 40 min'
      )
    }
  },
  {
    id: 'toll',
    kind: 'count',
    cumulative: true,
    label: both('Dead of the flood', 'Muertos de la inundación'),
    question: both('How many people died in the flood?', '¿Cuántas personas murieron en la inundación?'),
    positions: {
      harbour: position(
        'At least 100 people died.',
        'Murieron al menos 100 personas.',
        '2024-03-08',
        value('count', 100, { max: null, hedge: 'at-least' })
      ),
      gazette: position('126 people died.', 'Murieron 126 personas.', '2024-03-12', value('count', 126))
    }
  },
  {
    id: 'deficit',
    kind: 'money',
    label: both('Trade balance', 'Balanza comercial'),
    question: both('Who runs a trade deficit, and how large is it?', '¿Quién tiene déficit comercial y de cuánto?'),
    direction: {
      labels: { north: both('the north’s deficit', 'déficit del norte'), south: both('the south’s deficit', 'déficit del sur') }
    },
    positions: {
      ledger: position(
        'The north runs a deficit of almost 580 million dollars.',
        'El norte tiene un déficit de casi 580 millones de dólares.',
        '2024-03-07',
        value('money', 580e6, { min: 464e6, maxOpen: true, hedge: 'nearly', direction: 'north' })
      )
    }
  },
  {
    id: 'signed',
    kind: 'date',
    label: both('Day of signing', 'Día de la firma'),
    question: both('When was the treaty signed?', '¿Cuándo se firmó el tratado?'),
    positions: {
      harbour: position('Signed in March 2024.', 'Firmado en marzo de 2024.', '2024-03-08', {
        kind: 'date',
        from: '2024-03-01',
        to: '2024-03-31'
      }),
      ledger: position('Signed on 9 February 2024.', 'Firmado el 9 de febrero de 2024.', '2024-03-07', {
        kind: 'date',
        from: '2024-02-09',
        to: '2024-02-09'
      })
    }
  },
  {
    id: 'outcome',
    kind: 'category',
    label: both('Outcome', 'Resultado'),
    question: both('How is the outcome described?', '¿Cómo se describe el resultado?'),
    values: {
      success: { label: both('a success', 'un éxito') },
      retreat: { label: both('a retreat', 'una retirada') },
      thaw: { label: both('a thaw', 'un deshielo') }
    },
    positions: {
      harbour: position(
        'A retreat, though the host calls it a success.',
        'Una retirada, aunque el anfitrión lo llama éxito.',
        '2024-03-08',
        {
          kind: 'category',
          category: ['retreat', 'success']
        }
      ),
      ledger: position('Ties have thawed.', 'Las relaciones se han deshelado.', '2024-03-07', {
        kind: 'category',
        category: ['thaw']
      })
    }
  },
  {
    id: 'gift',
    kind: 'statement',
    label: both('A gift', 'Un regalo'),
    question: both('Was a clock given as a present?', '¿Se regaló un reloj?'),
    positions: {
      gazette: position('A clock was given.', 'Se regaló un reloj.', '2024-03-12', { kind: 'statement', reported: true })
    }
  }
];

/** A small pack of our own on an invented event, of every kind of topic. */
export const samplePack: ShownPack = {
  id: 'sample-talks',
  version: '1.2.0',
  updated: '2024-03-14',
  title: both('The sample talks', 'Las conversaciones de muestra'),
  about: both('the sample talks', 'las conversaciones de muestra'),
  sources: [
    {
      id: 'harbour',
      title: 'Talks end late',
      publisher: both('The Harbour Mail', 'The Harbour Mail'),
      published: '2024-03-08',
      url: 'https://harbour.example/talks'
    },
    { id: 'ledger', title: 'A short meeting with long shadows', published: '2024-03-07' },
    {
      id: 'gazette',
      title: 'After the flood',
      publisher: both('Valley Gazette', 'Gaceta del Valle'),
      published: '2024-03-12',
      url: 'https://gazette.example/flood'
    }
  ],
  topics
};
