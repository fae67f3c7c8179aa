/** The published tasks on the Reddit set, and the nine classes of a customer: each class with the labels that count as it. */
export interface Task {
  name: 'nine' | '28' | 'ekman' | 'group';
  classes: Readonly<Record<string, readonly string[]>>;
}

const split = (classes: Record<string, string>) =>
  Object.fromEntries(Object.entries(classes).map(([name, labels]) => [name, labels.split(' ')]));

const EMOTIONS =
  'admiration amusement anger annoyance approval caring confusion curiosity desire disappointment disapproval disgust embarrassment excitement fear gratitude grief joy love nervousness optimism pride realization relief remorse sadness surprise neutral';
const JOYS = 'joy amusement approval excitement gratitude love optimism relief pride admiration desire caring';
const SURPRISES = 'surprise realization confusion curiosity';

/** Ekman's and the sentiment groups are those of the set's authors. */
export const TASKS: readonly Task[] = [
  {
    name: 'nine',
    classes: split({
      anger: 'anger disgust',
      frustration: 'annoyance disapproval',
      disappointment: 'disappointment',
      anxiety: 'fear nervousness',
      confusion: 'confusion',
      sadness: 'sadness grief remorse embarrassment',
      gratitude: 'gratitude',
      joy: 'joy love admiration excitement amusement relief pride optimism',
      neutral: 'neutral approval realization curiosity surprise desire caring',
    }),
  },
  { name: '28', classes: Object.fromEntries(EMOTIONS.split(' ').map((name) => [name, [name]])) },
  {
    name: 'ekman',
    classes: split({
      anger: 'anger annoyance disapproval',
      disgust: 'disgust',
      fear: 'fear nervousness',
      joy: JOYS,
      sadness: 'sadness disappointment embarrassment grief remorse',
      surprise: SURPRISES,
      neutral: 'neutral',
    }),
  },
  {
    name: 'group',
    classes: split({
      positive: JOYS,
      negative:
        'anger annoyance disapproval disgust fear nervousness sadness disappointment embarrassment grief remorse',
      ambiguous: SURPRISES,
      neutral: 'neutral',
    }),
  },
];
