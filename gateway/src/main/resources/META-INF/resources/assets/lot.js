// One lot: what it is, how it stands, and what lab engineers do with it.

import { get } from './api.js';
import { badge, byId, el, replace } from './dom.js';
import { showTrouble } from './faults.js';
import { certifying, showCertificates } from './lot-certificates.js';
import { showSample, showUnits } from './lot-units.js';
import { auditing, disposing, disposition, uploading } from './lot-work.js';
import { pagedTable } from './paging.js';
import { count, time, words } from './text.js';
import { outcomeBadge, ruleInWords, verdictPage, verdictView } from './verdict.js';

const page = byId('lot');
const path = `/api/lots/${page.dataset.id}`;
const staff = page.dataset.staff === 'true';
const vets = page.dataset.vets === 'true';
const state = { lot: null, tag: null, path, vets, staff };

const fact = (name, value) => (value === null || value === undefined || value === '' ? null : el('div', {}, el('dt', {}, name), el('dd', {}, value)));

async function severity(lot) {
  if (!staff || !lot.inspection) return null;
  const { document: source } = await get(`/api/inspection/${encodeURIComponent(lot.supplier)}/${encodeURIComponent(lot.partNumber)}`);
  return [badge(words(source.standing), { NORMAL: null, REDUCED: 'good', TIGHTENED: 'doubt', DISCONTINUED: 'bad' }[source.standing]), el('span', { class: 'quiet' }, ` ${source.reason || ''}`)];
}

async function showLot() {
  const { document: lot, tag } = await get(path);
  state.lot = lot;
  state.tag = tag;
  byId('title').textContent = `Lot ${lot.lotNumber}`;
  document.title = `Lot ${lot.lotNumber} – Linkwright`;
  if (lot.quarantined !== null) replace(byId('disposition'), lot.quarantined ? badge('in quarantine', 'bad') : badge('not held back', 'good'));
  replace(byId('about'), el('a', { class: 'part', href: `/portal/products/${encodeURIComponent(lot.partNumber)}` }, lot.partNumber), lot.pmd ? ` (${lot.pmd})` : '', ` from ${lot.supplier}`);
  const standing = await severity(lot);
  replace(page,
    el('dl', { class: 'facts' },
      fact('Units', count(lot.quantity)), fact('Not set aside', lot.unallocated === null ? null : count(lot.unallocated)),
      fact('Received', time(lot.receivedAt)), fact('Received by', lot.receivedBy),
      fact('Accepted by', lot.inspection ? `a sample, AQL ${lot.inspection.aql} %, level ${lot.inspection.level}` : 'every measured unit'),
      fact('The next lot of this source', standing)),
    lot.note ? el('p', { class: 'notice' }, lot.note) : null);
}

function verdictRow(verdict) {
  return el('tr', {},
    el('th', { scope: 'row' }, el('a', { href: verdictPage(verdict.evidenceUrl) }, el('time', { datetime: verdict.issuedAt }, time(verdict.issuedAt)))),
    el('td', {}, outcomeBadge(verdict.outcome)),
    el('td', {}, verdict.profile, ' ', outcomeBadge(verdict.standardOutcome)),
    el('td', {}, verdict.overlay ? [verdict.overlay, ' ', verdict.overlayOutcome ? outcomeBadge(verdict.overlayOutcome) : el('span', { class: 'quiet' }, 'asks nothing here')] : '–'),
    el('td', {}, ruleInWords(verdict.decisionRule)),
    el('td', { class: 'number' }, `${count(verdict.unitsFailed)} of ${count(verdict.unitsAudited)}`),
    el('td', {}, verdict.issuedBy));
}

async function showVerdicts() {
  const first = await pagedTable(byId('verdicts'), `${path}/verdicts?limit=20`, {
    caption: 'Newest first',
    heads: [{ text: 'Issued' }, { text: 'Outcome' }, { text: 'Standard' }, { text: 'Customer’s audit' }, { text: 'Rule' }, { text: 'Units failed', number: true }, { text: 'By' }],
    row: verdictRow,
    none: 'There are none.',
  });
  const [latest] = first.items;
  if (!latest) {
    replace(byId('verdict'), el('p', { class: 'quiet' }, 'The lot was not audited yet.'));
    return;
  }
  const { document: verdict } = await get(latest.evidenceUrl);
  replace(byId('verdict'), el('p', {}, outcomeBadge(verdict.outcome), ' ', el('a', { href: verdictPage(latest.evidenceUrl) }, 'on its own page')), verdictView(verdict, false));
}

function historyRow(entry) {
  const link = entry.reference && entry.reference.startsWith('/api/verdicts/') ? verdictPage(entry.reference) : null;
  return el('tr', {}, el('td', {}, el('time', { datetime: entry.at }, time(entry.at))), el('td', {}, badge(words(entry.kind), { QUARANTINED: 'bad', RELEASED: 'good' }[entry.kind])),
    el('td', {}, link ? el('a', { href: link }, entry.text) : entry.text, entry.reason ? [el('br'), el('span', { class: 'quiet' }, entry.reason)] : null), el('td', {}, entry.by));
}

async function showHistory() {
  if (!byId('history')) return;
  await pagedTable(byId('history'), `${path}/history?limit=50`, { caption: 'What happened to the lot', heads: [{ text: 'When' }, { text: 'What' }, { text: '' }, { text: 'By' }], row: historyRow, none: 'Nothing happened yet.' });
}

const PARTS = { verdict: showVerdicts, units: () => showUnits(state), sample: () => showSample(state, show), certificates: () => showCertificates(state), history: showHistory };

/** Each part for itself: one that cannot be read must not hide the others. */
async function show() {
  await showLot();
  if (byId('work-h')) disposition(state);
  await Promise.all(Object.entries(PARTS).map(async ([id, part]) => {
    try {
      await part();
    } catch (problem) {
      const notice = el('div', { class: 'notice trouble', role: 'alert' });
      showTrouble(notice, problem);
      replace(byId(id), notice);
    }
  }));
}

async function start() {
  try {
    await show();
    if (vets) {
      auditing(state, show);
      uploading(state, show);
      disposing(state, show);
      certifying(state, show);
    }
  } catch (problem) {
    showTrouble(byId('trouble'), problem);
    replace(page);
    for (const section of document.querySelectorAll('main > section')) section.hidden = true;
  }
}

start();
