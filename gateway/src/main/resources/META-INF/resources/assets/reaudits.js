// Audits that are done again, and how far they are.

import { get } from './api.js';
import { byId, el, fold, replace, table } from './dom.js';
import { showTrouble } from './faults.js';
import { pagedTable } from './paging.js';
import { count, time, words } from './text.js';
import { outcomeBadge, verdictPage } from './verdict.js';

const WATCH_MS = 2000;

const progress = (job) => [el('progress', { max: job.total, value: job.total - job.waiting, 'aria-label': `Progress for ${job.reason}` }), el('br'),
  el('span', { class: 'quiet' }, job.finishedAt ? `finished ${time(job.finishedAt)}` : `${count(job.waiting)} of ${count(job.total)} wait`)];

function items(job) {
  const place = el('div', {}, el('p', { class: 'quiet' }, 'Loading.'));
  const details = fold('Lot by lot', place);
  details.addEventListener('toggle', async () => {
    if (!details.open) return;
    try {
      await pagedTable(place, `${job.url}/items?limit=50`, {
        caption: 'Lots of this job', heads: [{ text: 'Lot' }, { text: 'Overlay' }, { text: 'State' }, { text: 'Before' }, { text: 'Now' }],
        row: (item) => el('tr', {}, el('th', { scope: 'row' }, el('a', { href: `/portal/lots/${item.lotId}` }, item.lotNumber)), el('td', {}, item.overlay || '–'),
          el('td', {}, words(item.state), item.lastFailure ? [el('br'), el('span', { class: 'trouble' }, item.lastFailure)] : null), el('td', {}, item.outcomeBefore ? outcomeBadge(item.outcomeBefore) : '–'),
          el('td', {}, item.outcomeNow ? el('a', { href: verdictPage(item.verdictUrl) }, outcomeBadge(item.outcomeNow)) : '–')),
        none: 'No lot was concerned.',
      });
    } catch (problem) {
      replace(place, el('p', { class: 'trouble' }, problem.message));
    }
  });
  return details;
}

export async function showReaudits() {
  const place = byId('reaudits');
  if (!place) return;
  const { document: jobs } = await get('/api/reaudits?limit=20');
  const running = jobs.items.filter((job) => !job.finishedAt).length;
  replace(place, jobs.items.length ? table('Newest first', [{ text: 'Why' }, { text: 'Progress' }, { text: 'Done', number: true }, { text: 'Other outcome', number: true }, { text: 'Not needed', number: true }, { text: 'Failed', number: true }],
    jobs.items.flatMap((job) => [el('tr', {}, el('th', { scope: 'row' }, job.reason, el('br'), el('span', { class: 'quiet' }, `${job.startedBy}, ${time(job.startedAt)}`)), el('td', {}, progress(job)),
      ...[job.done, job.changed, job.notNeeded, job.failed].map((number) => el('td', { class: 'number' }, count(number)))), el('tr', { class: 'why' }, el('td', { colspan: 6 }, items(job)))])) : el('p', { class: 'quiet' }, 'None yet: a new version of a profile begins one.'));
  if (running) setTimeout(() => showReaudits().catch((problem) => showTrouble(byId('trouble'), problem)), WATCH_MS);
}
