// npm run -s relax -- [TOPIC…]   asks less of each pattern in turn, and says how many claims of our own texts that finds, and how many wrong notes it makes
import { checkPack } from '../lib/core/pack/checkPack';
import { compilePack } from '../lib/core/pack/compile';
import type { Pack, Topic } from '../lib/core/pack/schema';
import { bundledPack } from '../tests/support/engine';
import { countsOf, goldArticles, goldPhrases } from '../tests/support/gold';
import { relaxationsOf, withPattern } from './relax/relaxations';

const { pack } = bundledPack();
const topics = pack.topics.filter(({ id }) => process.argv.length < 3 || process.argv.includes(id));
// Not those kept unseen: what was tried on them tells nothing of a new page any more.
const articles = [...goldArticles('articles'), ...goldPhrases('en'), ...goldPhrases('es')];

const countWith = (topic: Topic) => {
  const alone: Pack = { ...pack, topics: [topic] };
  return checkPack(alone, topic.id).problems ? null : countsOf(articles, compilePack(alone), topic.id);
};

for (const topic of topics) {
  const before = countWith(topic);
  for (const [at, pattern] of topic.find.entries()) {
    for (const relaxation of relaxationsOf(pattern)) {
      const after = countWith(withPattern(topic, at, relaxation));
      if (!before || !after || after.found <= before.found) continue;
      const [found, wrong] = [after.found - before.found, after.wrong - before.wrong];
      console.log(`${topic.id}, pattern ${at + 1}, ${relaxation.name}: ${found} more found, ${wrong} more wrong`);
    }
  }
}
