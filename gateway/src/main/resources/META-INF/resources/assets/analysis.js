// What follows from a design: power, latency, failing links and what they cost the job, the time of a collective.

import { el, fold, table } from './dom.js';
import { reasonList } from './reasons.js';
import { count, words } from './text.js';

const figure = (value, digits = 3) => (value === null || value === undefined ? '–' : count(Number(value.toPrecision(digits))));

const spread = (low, typical, high, digits) => `${figure(typical, digits)} (${figure(low, digits)} to ${figure(high, digits)})`;

function latencyRow(path) {
  return [
    el('tr', {}, el('th', { scope: 'row' }, `${words(path.name)}, ${path.run} run`),
      el('td', { class: 'number' }, `${path.links} links, ${path.switches} switches`), el('td', { class: 'number' }, `${figure(path.cableM)} m`),
      el('td', { class: 'number' }, `${spread(path.lowNs, path.typicalNs, path.highNs)} ns`)),
    el('tr', { class: 'why' }, el('td', { colspan: 4 }, fold('The parts of the sum', table('Parts of the latency',
      [{ text: 'Part' }, { text: 'How much', number: true }, { text: 'ns', number: true }, { text: 'Source' }],
      path.parts.map((part) => el('tr', {}, el('th', { scope: 'row' }, part.text), el('td', { class: 'number' }, `${figure(part.quantity)} ${part.unit}`),
        el('td', { class: 'number' }, spread(part.lowNs, part.typicalNs, part.highNs)), el('td', { class: 'quiet' }, [part.source, words(part.confidence)].filter(Boolean).join(', '))))))))];
}

function reliability(one) {
  return [
    el('p', {}, `Of ${count(one.links)} links, ${figure(one.linkFailuresPerMonth)} fail in a month (19 months of 20: ${figure(one.lowLinkFailuresPerMonth)} to ${figure(one.highLinkFailuresPerMonth)})`,
      one.hoursBetweenLinkFailures === null || one.hoursBetweenLinkFailures === undefined ? '.' : `, one every ${figure(one.hoursBetweenLinkFailures)} hours.`),
    el('p', {}, `A restart takes ${figure(one.minutesPerRestart)} minutes and ${figure(one.gpuHoursPerRestart, 4)} GPU hours; lost in a month: ${spread(one.lowGpuHoursLostPerMonth, one.typicalGpuHoursLostPerMonth, one.highGpuHoursLostPerMonth)} GPU hours.`)];
}

function allReduce(one) {
  return one ? [
    el('p', {}, `An all-reduce of ${figure(one.megabytes)} MB per GPU over ${count(one.gpus)} GPUs: ${figure(one.idealMs)} ms on an ideal fabric.`),
    table('Time of an all-reduce', [{ text: 'Algorithm' }, { text: 'Well placed', number: true }, { text: 'Scattered', number: true }],
      one.algorithms.map((each) => el('tr', {}, el('th', { scope: 'row' }, words(each.name)), el('td', { class: 'number' }, `${figure(each.placedMs)} ms`), el('td', { class: 'number' }, `${figure(each.scatteredMs)} ms`))))] : [];
}

export function analysisView(analysis) {
  if (!analysis) return null;
  const { power } = analysis;
  return fold('What follows from it: power, latency, failures, the time of an all-reduce',
    el('p', {}, `Optics draw at most ${figure(power.opticsMaxW, 4)} W: ${figure(power.injectionMaxPjPerBit)} pJ for each bit the GPUs send, ${figure(power.bisectionMaxPjPerBit)} pJ for each across the middle.`),
    table('Latency from NIC to NIC, typical (low to high)', [{ text: 'Path' }, { text: 'Through', number: true }, { text: 'Cable', number: true }, { text: 'Latency', number: true }], analysis.latencies.flatMap(latencyRow)),
    ...reliability(analysis.reliability), ...allReduce(analysis.allReduce),
    analysis.assumptions.length ? fold('What was taken for granted', table('Assumptions', [{ text: 'Figure' }, { text: 'Low', number: true }, { text: 'Typical', number: true }, { text: 'High', number: true }, { text: 'Source' }],
      analysis.assumptions.map((each) => el('tr', {}, el('th', { scope: 'row' }, each.text), el('td', { class: 'number' }, figure(each.low)), el('td', { class: 'number' }, `${figure(each.typical)} ${each.unit}`), el('td', { class: 'number' }, figure(each.high)),
        el('td', { class: 'quiet' }, [each.source, words(each.confidence)].filter(Boolean).join(', ')))))) : null,
    analysis.notes.length ? reasonList(analysis.notes) : null);
}
