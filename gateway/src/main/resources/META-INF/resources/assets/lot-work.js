// What lab engineers do with a lot: audit it, take measurements in, hold it back and release it.

import { get, newKey, post } from './api.js';
import { byId, el } from './dom.js';
import { submits } from './faults.js';
import { count } from './text.js';

/** Fills a choice with the overlays that are offered. */
export async function offerOverlays(select) {
  const { document: profiles } = await get('/api/audit-profiles');
  select.append(...profiles.items.filter((profile) => profile.kind === 'OVERLAY' && !profile.retired)
    .map((profile) => el('option', { value: profile.id }, `${profile.id}: ${profile.title}`)));
}

export function auditing(state, done) {
  offerOverlays(byId('overlay')).catch(() => { /* the standard alone can be asked for without */ });
  submits(byId('audit'), async () => {
    await post(`${state.path}/verdicts`, { overlay: byId('overlay').value || null, decisionRule: byId('rule').value }, { 'Idempotency-Key': newKey() });
    await done();
    byId('verdict-h').scrollIntoView();
  });
}

export function uploading(state, done) {
  const form = byId('upload');
  submits(form, async () => {
    const said = form.querySelector('[role=status]');
    said.hidden = true;
    const [file] = byId('readings').files;
    const { document: receipt } = await post(`${state.path}/measurements`, file,
      { 'Content-Type': 'text/csv', ...(file.name.endsWith('.gz') ? { 'Content-Encoding': 'gzip' } : {}) });
    said.textContent = receipt.duplicate ? `This file was taken in before: ${count(receipt.measurements)} measurements.`
      : `${count(receipt.measurements)} measurements were stored. They count from the next audit on.`;
    said.hidden = false;
    form.reset();
    await done();
  });
}

/** The form holds a free lot back, and releases one that is held. */
export function disposition(state) {
  const held = state.lot.quarantined;
  byId('disposing-h').textContent = held ? 'Release' : 'Quarantine';
  byId('dispose').textContent = held ? 'Release it' : 'Hold it back';
}

export function disposing(state, done) {
  submits(byId('disposing'), async () => {
    // The tag of what the page shows, so that nobody acts on a state that has passed.
    await post(`${state.path}/${state.lot.quarantined ? 'release' : 'quarantine'}`, { reason: byId('reason').value }, { 'If-Match': state.tag, 'Idempotency-Key': newKey() });
    byId('reason').value = '';
    await done();
  });
}
