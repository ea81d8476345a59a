// The lots of the lab, newest first, and the form to receive one.

import { get, newKey, post } from './api.js';
import { badge, byId, el, replace } from './dom.js';
import { showTrouble, submits } from './faults.js';
import { pagedTable } from './paging.js';
import { count, time } from './text.js';
import { outcomeBadge } from './verdict.js';

const PAUSE_MS = 300;
const PAGE = 25;
const HEADS = [{ text: 'Lot' }, { text: 'Part' }, { text: 'Units', number: true }, { text: 'Received' }, { text: 'Disposition' }, { text: 'Latest verdict' }];
let asked = 0;
let timer = null;

const disposition = (lot) => (lot.quarantined === null ? '–' : lot.quarantined ? badge('in quarantine', 'bad') : 'not held back');

/** Comes after the row, into a cell that waits for it. */
async function latest(lot, cell) {
  try {
    const { document: verdicts } = await get(`/api/lots/${lot.id}/verdicts?limit=1`);
    const [verdict] = verdicts.items;
    replace(cell, verdict ? [outcomeBadge(verdict.outcome), ' ', el('span', { class: 'quiet' }, verdict.overlay || verdict.profile)] : el('span', { class: 'quiet' }, 'not audited'));
  } catch (problem) {
    replace(cell, el('span', { class: 'trouble' }, problem.message));
  }
}

function row(lot) {
  const outcome = el('td', { class: 'quiet' }, '…');
  latest(lot, outcome);
  return el('tr', {},
    el('th', { scope: 'row' }, el('a', { href: `/portal/lots/${lot.id}` }, lot.lotNumber), el('br'), el('span', { class: 'quiet' }, lot.supplier)),
    el('td', {}, el('a', { class: 'part', href: `/portal/products/${encodeURIComponent(lot.partNumber)}` }, lot.partNumber), el('br'), el('span', { class: 'quiet' }, lot.pmd || '')),
    el('td', { class: 'number' }, count(lot.quantity), lot.unallocated === null ? null : [el('br'), el('span', { class: 'quiet' }, `${count(lot.unallocated)} free`)]),
    el('td', {}, el('time', { datetime: lot.receivedAt }, time(lot.receivedAt)), lot.receivedBy ? [el('br'), el('span', { class: 'quiet' }, lot.receivedBy)] : null),
    el('td', {}, disposition(lot)),
    outcome);
}

async function list() {
  asked += 1;
  const mine = asked;
  const part = byId('partNumber').value.trim();
  const query = new URLSearchParams({ limit: PAGE, ...(part ? { partNumber: part } : {}) });
  window.history.replaceState(null, '', `${window.location.pathname}${part ? `?partNumber=${encodeURIComponent(part)}` : ''}`);
  const fresh = el('div');
  try {
    await pagedTable(fresh, `/api/lots?${query}`, { caption: 'Lots, newest first', heads: HEADS, row, none: part ? `There is no lot of ${part}.` : 'There are no lots yet.' });
    if (mine !== asked) return;
    byId('trouble').hidden = true;
    replace(byId('lots'), fresh);
  } catch (problem) {
    if (mine === asked) showTrouble(byId('trouble'), problem);
  }
}

function inspection() {
  const scheme = byId('scheme').value;
  if (scheme === 'default') return {};
  return { inspection: scheme === 'everyUnit' ? { everyUnit: true } : { aql: Number(byId('aql').value), level: byId('level').value } };
}

function receiving(form) {
  let key = newKey();
  form.addEventListener('input', () => { key = newKey(); });
  byId('scheme').addEventListener('change', () => {
    for (const id of ['aql', 'level']) byId(id).disabled = byId('scheme').value !== 'sample';
  });
  submits(form, async () => {
    const { document: lot } = await post('/api/lots', {
      lotNumber: byId('lotNumber').value.trim(),
      partNumber: byId('part').value.trim(),
      supplier: byId('supplier').value.trim(),
      quantity: Number(byId('quantity').value),
      note: byId('note').value.trim() || null,
      ...inspection(),
    }, { 'Idempotency-Key': key });
    window.location.assign(`/portal/lots/${lot.id}`);
  });
}

byId('partNumber').value = new URLSearchParams(window.location.search).get('partNumber') || '';
byId('search').addEventListener('submit', (event) => event.preventDefault());
byId('search').addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(list, PAUSE_MS);
});
list();
if (byId('receive')) receiving(byId('receive'));
