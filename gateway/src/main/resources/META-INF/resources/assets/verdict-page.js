// One verdict on its own page: the evidence behind a quote.

import { get } from './api.js';
import { byId, el, replace } from './dom.js';
import { showTrouble } from './faults.js';
import { outcomeBadge, verdictView } from './verdict.js';

const page = byId('verdict');

get(`/api/verdicts/${page.dataset.id}`).then(({ document: verdict }) => {
  byId('title').textContent = `Verdict on lot ${verdict.lotNumber}`;
  document.title = `Verdict on ${verdict.lotNumber} – Linkwright`;
  replace(byId('outcome'), outcomeBadge(verdict.outcome));
  replace(byId('about'), el('a', { class: 'part', href: `/portal/products/${encodeURIComponent(verdict.partNumber)}` }, verdict.partNumber),
    verdict.pmd ? ` (${verdict.pmd})` : '', ` from ${verdict.supplier}. `, el('a', { href: `/portal/lots/${verdict.lotId}` }, 'The lot'));
  replace(page, verdictView(verdict));
}).catch((problem) => {
  showTrouble(byId('trouble'), problem);
  replace(page);
});
