// The units of a lot with their states, the sample that was drawn, and what the benches captured of a unit.

import { get, newKey, post } from './api.js';
import { badge, byId, el, fold, replace } from './dom.js';
import { showTrouble } from './faults.js';
import { showCaptures } from './captures.js';
import { pagedTable } from './paging.js';
import { count, counted, time, words } from './text.js';

const TONES = { FAILED: 'bad', QUARANTINED: 'bad', IN_SAMPLE: 'good' };
const PAGE = 20;

function unitRow(state, unit) {
  return el('tr', {},
    el('th', { scope: 'row', class: 'part' }, unit.serial),
    el('td', {}, unit.states.map((each) => [badge(words(each), TONES[each]), ' '])),
    el('td', {}, unit.registeredAt ? time(unit.registeredAt) : el('span', { class: 'quiet' }, 'known from the bench only')),
    el('td', {}, el('button', { type: 'button', class: 'small', on: { click: () => showCaptures(state, unit.serial) } }, 'Captures', el('span', { class: 'hidden' }, ` of unit ${unit.serial}`))));
}

export async function showUnits(state) {
  await pagedTable(byId('units'), `${state.path}/units?limit=${PAGE}`, {
    caption: 'Units that are known by serial',
    heads: [{ text: 'Serial' }, { text: 'States' }, { text: 'Registered' }, { text: 'Raw evidence' }],
    row: (unit) => unitRow(state, unit),
    none: 'No unit is known by serial yet.',
  });
}

function drawing(state, done) {
  const notice = el('div', { class: 'notice trouble', role: 'alert', hidden: true });
  const button = el('button', { type: 'button' }, 'Draw the sample');
  button.addEventListener('click', async () => {
    button.disabled = true;
    notice.hidden = true;
    try {
      await post(`${state.path}/sample`, undefined, { 'If-Match': state.tag, 'Idempotency-Key': newKey() });
      await done();
    } catch (problem) {
      showTrouble(notice, problem);
      button.disabled = false;
    }
  });
  return [el('p', {}, button), notice];
}

/** Nothing for lots that are accepted without a sample. */
export async function showSample(state, done) {
  if (!state.lot.inspection) return;
  try {
    const { document: sample } = await get(`${state.path}/sample`);
    const { plan } = sample;
    replace(byId('sample'), el('p', {}, `${counted(plan.sampleSize, 'unit')} drawn at random (letter ${plan.codeLetter}, ${words(plan.severity)} inspection): the lot is accepted with ${count(plan.acceptanceNumber)} bad ones at most.`),
      fold('The drawn serials, and how to draw them again', el('p', { class: 'quiet' }, `Drawn ${time(sample.drawnAt)}${sample.drawnBy ? ` by ${sample.drawnBy}` : ''}: the serials with the smallest SHA-256 of seed:serial. Seed `, el('code', {}, sample.seed)), el('p', { class: 'part wrap' }, sample.serials.join(' '))));
  } catch (problem) {
    if (problem.status !== 404) throw problem;
    replace(byId('sample'), el('p', { class: 'notice' }, 'The sample is not drawn yet. All units must be known by serial first; then it is drawn once.'), state.vets ? drawing(state, done) : null);
  }
}
