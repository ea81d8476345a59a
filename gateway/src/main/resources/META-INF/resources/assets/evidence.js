// What stands behind the parts: the lots they would come from, and the verdict on each.

import { get } from './api.js';
import { el, fold, replace } from './dom.js';
import { vettingBadge } from './quote.js';
import { count } from './text.js';
import { outcomeBadge, verdictPage, verdictView } from './verdict.js';

function lot(each) {
  const content = el('div', {}, el('p', { class: 'quiet' }, 'Loading the verdict.'));
  const details = fold(el('span', {}, el('span', { class: 'part' }, each.lotNumber), ` ${count(each.quantity)} units `, outcomeBadge(each.outcome)), content);
  details.addEventListener('toggle', async () => {
    if (!details.open || details.dataset.loaded) return;
    details.dataset.loaded = 'yes';
    try {
      replace(content, el('p', {}, el('a', { href: verdictPage(each.evidenceUrl) }, 'The verdict on its own page')), verdictView((await get(each.evidenceUrl)).document));
    } catch (problem) {
      delete details.dataset.loaded;
      replace(content, el('p', { class: 'trouble' }, problem.message));
    }
  });
  return el('li', {}, details);
}

/** One entry per line of the quote. */
export function evidenceView(quote) {
  return [el('ul', { class: 'evidence' }, quote.lines.map((line) => el('li', {},
    el('span', { class: 'part' }, line.partNumber), ' ', vettingBadge(line.vetting),
    line.lots.length ? el('ul', { class: 'lots' }, line.lots.map(lot)) : null)))];
}
