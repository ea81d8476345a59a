// A design: what stands where, what links it, and why these parts.

import { analysisView } from './analysis.js';
import { badge, el, fold, table } from './dom.js';
import { TONES, reasonList } from './reasons.js';
import { count, counted } from './text.js';

function part(end) {
  return [el('b', { class: 'count' }, `${count(end.modules)} ×`), ' ', el('span', { class: 'part' }, end.partNumber),
    el('br'), el('span', { class: 'quiet' }, `${end.description}, in ${end.platform}`)];
}

function cable(tier) {
  if (!tier.cable) return el('span', { class: 'quiet' }, 'fixed to the ends');
  if (tier.cables && tier.cables.length > 1) return fold(`${counted(tier.cables.length, 'length')}, up to ${count(tier.cable.lengthM)} m`, el('ul', { class: 'plain' }, tier.cables.map((one) => el('li', {}, el('b', { class: 'count' }, `${count(one.cables)} ×`), ' ', el('span', { class: 'part' }, one.partNumber)))));
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
    variants(one),
    one.notes.length ? fold(`${counted(one.notes.length, 'note')} on this fabric`, reasonList(one.notes)) : null);
}

function variants(one) {
  if (!one.variants || one.variants.length === 0) return null;
  return table('The same request, counted otherwise', [{ text: 'When' }, { text: 'Servers', number: true }, { text: 'GPUs', number: true }, { text: 'Leaf, spine, core', number: true }],
    one.variants.map((variant) => el('tr', {}, el('th', { scope: 'row' }, variant.text), el('td', { class: 'number' }, count(variant.nodes)),
      el('td', { class: 'number' }, count(variant.gpus)), el('td', { class: 'number' }, [variant.leaves, variant.spines, variant.cores].map(count).join(', ')))));
}

const FILES = [['schedule.csv', 'Cable schedule (CSV)'], ['port-map.csv', 'Port map (CSV)'], ['fabric.dot', 'Fabric for Graphviz'], ['cable-validation.dot', 'For UFM cable validation']];

/** @param path of the stored design */
function files(path) {
  return [
    el('figure', { class: 'drawing' }, el('img', { src: `${path}/fabric.svg`, alt: 'The fabric: chassis by tier and the links between them', loading: 'lazy' })),
    el('p', {}, FILES.flatMap(([name, title]) => [el('a', { href: `${path}/${name}`, download: name }, title), ' · ']), el('a', { href: `${path}/fabric.svg` }, 'Drawing (SVG)'))];
}

function billOfMaterials(design) {
  return table('Bill of materials', [{ text: 'Part' }, { text: 'Description' }, { text: 'Quantity', number: true }, { text: 'Of them spare', number: true }, { text: 'Used in' }],
    design.billOfMaterials.map((line) => el('tr', {},
      el('th', { scope: 'row', class: 'part' }, line.partNumber), el('td', {}, line.description),
      el('td', { class: 'number' }, count(line.quantity)), el('td', { class: 'number' }, line.spares ? count(line.spares) : '–'), el('td', {}, line.usedIn.join(', ')))));
}

/** The whole design. @param path where it is stored */
export function designView(design, path) {
  return [
    el('p', { class: 'lead' }, design.summary),
    ...(path ? files(path) : []),
    ...design.fabrics.map(fabric),
    billOfMaterials(design),
    el('p', {}, `All modules together draw ${count(Math.round(design.opticsMaxPowerW))} W at the most.`),
    analysisView(design.analysis),
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
