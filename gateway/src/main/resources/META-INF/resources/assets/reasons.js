// Reasons as the services give them: what holds, what somebody should look at, what stops it.

import { badge, el } from './dom.js';

export const TONES = { PASS: 'good', REVIEW: 'doubt', BLOCK: 'bad' };

export function reasonList(reasons) {
  return el('ul', { class: 'reasons' }, reasons.map((reason) => el('li', {},
    badge(reason.severity === 'PASS' ? 'holds' : reason.severity === 'REVIEW' ? 'look' : 'stops', TONES[reason.severity]), ' ', reason.text,
    reason.source ? el('span', { class: 'source' }, ` ${reason.source}`) : null,
    reason.pointer ? el('code', {}, ` ${reason.pointer}`) : null)));
}
