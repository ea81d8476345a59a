// A design: what stands where, what links it, and why these parts.

import { badge, el, fold, table } from './dom.js';
import { count, counted } from './text.js';

const TONES = { PASS: 'good', REVIEW: 'doubt', BLOCK: 'bad' };

export function reasonList(reasons) {
  return el('ul', { class: 'reasons' }, reasons.map((reason) => el('li', {},
    badge(reason.severity === 'PASS' ? 'holds' : reason.severity === 'REVIEW' ? 'look' : 'stops', TONES[reason.severity]), ' ', reason.text,
    reason.source ? el('span', { class: 'source' }, ` ${reason.source}`) : null,
    reason.pointer ? el('code', {}, ` ${reason.pointer}`) : null)));
}

function part(end) {
  return [el('b', { class: 'count' }, `${count(end.modules)} ×`), ' ', el('span', { class: 'part' }, end.partNumber),
    el('br'), el('span', { class: 'quiet' }, `${end.description}, in ${end.platform}`)];
}

function cable(tier) {
  if (!tier.cable) return el('span', { class: 'quiet' }, 'fixed to the ends');
  return [el('b', { class: 'count' }, `${count(tier.cable.cables)} ×`), ' ', el('span', { class: 'part' }, tier.cable.partNumber),
    el('br'), el('span', { class: 'quiet' }, tier.cable.description)];
}

function alternatives(tier) {
  if (tier.alternatives.length === 0) return null;
  return fold(`${counted(tier.alternatives.length, 'other combination')}, and why not`,
    el('ul', { class: 'alternatives' }, tier.alternatives.map((other) => el('li', {},
      el('span', { class: 'part' }, `${other.nearPart} – ${other.farPart}`), ' ',
      badge(other.verdict === 'BLOCK' ? 'does not work' : 'works, but lost', TONES[other.verdict]), reasonList(other.reasons)))));
}

function tierRows(tier) {
  return [
    el('tr', {},
      el('th', { scope: 'row' }, tier.name),
      el('td', { class: 'number' }, count(tier.links), el('br'), el('span', { class: 'quiet' }, `${tier.linkSpeedGbps} Gb/s, ${count(tier.distanceM)} m`)),
      el('td', {}, part(tier.near)), el('td', {}, part(tier.far)), el('td', {}, cable(tier))),
    el('tr', { class: 'why' }, el('td', { colspan: 5 },
      fold(`Why these parts: ${counted(tier.chosenBecause.length, 'rule')}`, reasonList(tier.chosenBecause)), alternatives(tier))),
  ];
}

function fabric(one) {
  const chassis = one.chassis.map((each) => `${count(each.count)} × ${each.platform} (${each.role})`).join(' · ');
  return el('div', { class: 'fabric' },
    el('h3', {}, one.name, el('span', { class: 'quiet' }, ` ${one.topology.replaceAll('-', ' ')}`)),
    el('p', {}, chassis),
    table(`Links of the ${one.name} fabric`,
      [{ text: 'Tier' }, { text: 'Links', number: true }, { text: 'Near end' }, { text: 'Far end' }, { text: 'Cable' }],
      one.tiers.flatMap(tierRows)),
    one.notes.length ? fold(`${counted(one.notes.length, 'note')} on this fabric`, reasonList(one.notes)) : null);
}

function billOfMaterials(design) {
  return table('Bill of materials', [{ text: 'Part' }, { text: 'Description' }, { text: 'Quantity', number: true }, { text: 'Used in' }],
    design.billOfMaterials.map((line) => el('tr', {},
      el('th', { scope: 'row', class: 'part' }, line.partNumber), el('td', {}, line.description),
      el('td', { class: 'number' }, count(line.quantity)), el('td', {}, line.usedIn.join(', ')))));
}

/** The whole design. */
export function designView(design) {
  return [
    el('p', { class: 'lead' }, design.summary),
    ...design.fabrics.map(fabric),
    billOfMaterials(design),
    el('p', {}, `All modules together draw ${count(Math.round(design.opticsMaxPowerW))} W at the most.`),
    design.notes.length ? reasonList(design.notes) : null,
  ];
}

/** As much of it as fits beside a form. */
export function designOutline(design) {
  const line = (amount, item, where) => el('li', {}, el('b', { class: 'count' }, `${count(amount)} ×`), ' ', el('span', { class: 'part' }, item.partNumber),
    where ? el('span', { class: 'quiet' }, ` ${where}`) : null);
  return [
    el('p', { class: 'lead' }, design.summary),
    ...design.fabrics.map((one) => el('div', {}, el('h4', {}, one.name),
      el('p', {}, one.chassis.map((each) => `${count(each.count)} × ${each.platform} (${each.role})`).join(' · ')),
      one.tiers.map((tier) => el('div', {},
        el('p', { class: 'tier' }, `${tier.name}, ${count(tier.links)} links`),
        el('ul', { class: 'plain' }, line(tier.near.modules, tier.near, tier.near.role), line(tier.far.modules, tier.far, tier.far.role),
          tier.cable ? line(tier.cable.cables, tier.cable) : null))))),
  ];
}
