// Certificates of a lot and its units: how they stand, their papers, and issuing one.

import { blob, newKey, post } from './api.js';
import { badge, byId, el } from './dom.js';
import { showTrouble, submits } from './faults.js';
import { offerOverlays } from './lot-work.js';
import { pagedTable } from './paging.js';
import { time, words } from './text.js';

const TONES = { VALID: 'good', SUPERSEDED: 'doubt', WITHDRAWN: 'bad', KEY_REVOKED: 'bad' };

/** The API gives the paper only to those who ask for PDF, which a link cannot. */
async function save(certificate, notice) {
  notice.hidden = true;
  try {
    const address = URL.createObjectURL(await blob(certificate.href, 'application/pdf'));
    el('a', { href: address, download: `${certificate.number}.pdf` }).click();
    URL.revokeObjectURL(address);
  } catch (problem) {
    showTrouble(notice, problem);
  }
}

function row(certificate) {
  const notice = el('div', { class: 'notice trouble', role: 'alert', hidden: true });
  return el('tr', {},
    el('th', { scope: 'row', class: 'part' }, certificate.number),
    el('td', {}, badge(words(certificate.status), TONES[certificate.status])),
    el('td', {}, certificate.serial ? `unit ${certificate.serial}` : 'the lot'),
    el('td', {}, time(certificate.issuedAt), el('br'), el('span', { class: 'quiet' }, certificate.issuedBy)),
    el('td', {}, el('button', { type: 'button', class: 'small', on: { click: () => save(certificate, notice) } }, 'PDF', el('span', { class: 'hidden' }, ` of ${certificate.number}`)), ' ',
      el('a', { href: `/verify/${certificate.number}` }, 'public page'), notice));
}

export async function showCertificates(state) {
  await pagedTable(byId('certificates'), `${state.path}/certificates?limit=20`, {
    caption: 'Certificates, newest first, as they stand now',
    heads: [{ text: 'Number' }, { text: 'Status' }, { text: 'Of' }, { text: 'Issued' }, { text: 'Paper' }],
    row,
    none: 'None was issued.',
  });
}

export function certifying(state, done) {
  offerOverlays(byId('certified')).catch(() => { /* the standard alone can be certified without */ });
  submits(byId('certify'), async () => {
    const serial = byId('serial').value.trim();
    await post(`${state.path}${serial ? `/units/${encodeURIComponent(serial)}` : ''}/certificates`, { overlay: byId('certified').value || null }, { 'Idempotency-Key': newKey() });
    await done();
  });
}
