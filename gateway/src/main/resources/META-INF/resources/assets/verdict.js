// A verdict in full: what it says, by which limits, on which units, and what it cannot say.

import { badge, el, fold, table } from './dom.js';
import { count, counted, time, words } from './text.js';

const TONES = { PASS: 'good', CONDITIONAL: 'doubt', FAIL: 'bad', INCOMPLETE: 'doubt', UNCERTAIN: 'doubt', MISSING: 'doubt', INFORMATIVE_MISSED: 'doubt' };
const OUTCOMES = { PASS: 'passed', CONDITIONAL: 'passed with a condition', FAIL: 'failed' };
const RULES = { GUARDED_ACCEPTANCE: 'guarded acceptance', SIMPLE: 'simple rule', GUARDED_REJECTION: 'guarded rejection' };
const CONFIDENCE = { SOURCED: ['read', 'good'], COMPUTED: ['computed', 'good'], FROM_MEMORY: ['from memory', 'doubt'] };

export const outcomeBadge = (outcome) => badge(OUTCOMES[outcome] || words(outcome), TONES[outcome]);

export const ruleInWords = (rule) => RULES[rule] || words(rule);

export function confidenceBadge(confidence) {
  const [text, tone] = CONFIDENCE[confidence] || [words(confidence), null];
  return badge(text, tone);
}

/** The page of what the API has under a path such as /api/verdicts/…. */
export const verdictPage = (url) => url.replace(/^\/api\//, '/portal/');

const known = (value) => value !== null && value !== undefined;

export const figure = (value, unit) => (known(value) ? `${Number(value.toPrecision(5))} ${unit === 'ratio' ? '' : unit || ''}`.trim() : '–');

const place = (criterion) => [criterion.serial ? `unit ${criterion.serial}` : null, known(criterion.lane) ? `lane ${criterion.lane}` : null].filter(Boolean).join(', ');

const quiet = (text) => (text ? [el('br'), el('span', { class: 'quiet' }, text)] : null);

function decided(criterion) {
  const { decision } = criterion;
  if (!decision) return [words(criterion.gate || '')];
  return [known(decision.uncertainty) ? `${words(decision.zone)}, ${ruleInWords(decision.rule)}` : `${words(decision.zone)}, no uncertainty stated`,
    quiet([decision.guardBand ? `guard band ${figure(decision.guardBand, criterion.unit)}` : null, decision.uncertaintyBasis].filter(Boolean).join('; ')),
    quiet(decision.settledBy)];
}

function criterionRow(criterion) {
  const uncertainty = criterion.decision ? criterion.decision.uncertainty : null;
  return el('tr', {},
    el('th', { scope: 'row' }, criterion.title || criterion.criterion, quiet(criterion.note)),
    el('td', {}, criterion.limitInWords),
    el('td', { class: 'number' }, figure(criterion.worst, criterion.unit), known(uncertainty) ? ` ± ${Number(uncertainty.toPrecision(3))}` : null, quiet(place(criterion))),
    el('td', { class: 'number' }, figure(criterion.margin, criterion.unit)),
    el('td', {}, outcomeBadge(criterion.outcome), criterion.violations ? quiet(`${count(criterion.violations)} of ${counted(criterion.readings, 'reading')}`) : null),
    el('td', {}, decided(criterion)),
    el('td', {}, confidenceBadge(criterion.confidence), quiet(criterion.source)));
}

function criteriaTable(caption, criteria) {
  return table(caption,
    [{ text: 'Criterion' }, { text: 'Limit' }, { text: 'Worst value', number: true }, { text: 'Margin', number: true }, { text: 'Outcome' }, { text: 'Decided' }, { text: 'The limit is' }],
    criteria.map(criterionRow));
}

function layerView(name, who, outcome, criteria) {
  if (!outcome || criteria.length === 0) return null;
  const judged = criteria.filter((criterion) => known(criterion.worst));
  const others = criteria.filter((criterion) => !known(criterion.worst));
  return [
    el('h3', {}, who, ' ', outcomeBadge(outcome)),
    judged.length ? criteriaTable(`Limits of ${name}, and the worst reading against each`, judged) : el('p', { class: 'quiet' }, 'Nothing was measured that it limits.'),
    others.length ? fold(`${counted(others.length, 'limit')} of ${name} without a reading`, criteriaTable('Limits without a reading', others)) : null,
  ];
}

const names = (limits) => limits.map((limit) => `${limit.criterion} (${words(limit.layer)})`).join(', ');

function unitRow(unit) {
  return el('tr', {}, el('th', { scope: 'row', class: 'part' }, unit.serial), el('td', {}, outcomeBadge(unit.outcome)),
    el('td', {}, names(unit.failed) || '–'), el('td', {}, names(unit.open) || '–'));
}

function unitsView(verdict) {
  const units = verdict.units || [];
  if (units.length === 0) return verdict.failedSerials.length ? el('p', {}, `Failed: ${verdict.failedSerials.join(', ')}.`) : null;
  const bad = units.filter((unit) => unit.outcome === 'FAIL' || unit.outcome === 'INCOMPLETE');
  const heads = [{ text: 'Unit' }, { text: 'Outcome' }, { text: 'Breaks' }, { text: 'Left open' }];
  const good = units.filter((unit) => !bad.includes(unit));
  return [
    el('h3', {}, 'Units'),
    bad.length ? table(`${counted(bad.length, 'unit')} that do not hold`.replace('1 unit that do not hold', '1 unit that does not hold'), heads, bad.map(unitRow)) : el('p', {}, 'Every audited unit holds.'),
    good.length ? fold(`${counted(good.length, 'unit')} that hold${good.length === 1 ? 's' : ''}`, table('Units that hold', heads, good.map(unitRow))) : null,
    verdict.unitsUnlisted ? el('p', { class: 'quiet' }, `${counted(verdict.unitsUnlisted, 'more unit')} were audited.`) : null,
  ];
}

function variablesView(variables) {
  if (!variables || variables.length === 0) return null;
  const percent = (share) => (known(share) ? `${Number((share * 100).toPrecision(3))} %` : '–');
  return fold('What the values say of the lot as a whole (it decides nothing)', table('By variables; of several lanes the worst stands for its unit',
    [{ text: 'Limit' }, { text: 'Units', number: true }, { text: 'Mean', number: true }, { text: 's', number: true }, { text: 'Share outside', number: true }, { text: 'Cpk (interval)', number: true }, { text: 'Beware' }],
    variables.map(({ criterion, limitInWords, unit, evaluation }) => el('tr', {}, el('th', { scope: 'row' }, criterion, quiet(limitInWords)),
      el('td', { class: 'number' }, count(evaluation.values)), el('td', { class: 'number' }, figure(evaluation.mean, unit)), el('td', { class: 'number' }, figure(evaluation.standardDeviation, unit)),
      el('td', { class: 'number' }, percent(evaluation.shareBeyond)),
      el('td', { class: 'number' }, evaluation.capability ? `${evaluation.capability.cpk.toFixed(2)} (${evaluation.capability.low.toFixed(2)} to ${evaluation.capability.high.toFixed(2)})` : '–'),
      el('td', {}, (evaluation.warnings || []).join(' ') || '–')))));
}

function inspectionView(inspection) {
  if (!inspection) return null;
  return [el('p', {}, inspection.inWords, el('span', { class: 'quiet' }, ` Seed ${inspection.seed}; the plan's figures: ${inspection.planSource}.`)),
    inspection.failedOutside.length ? el('p', { class: 'notice' }, `Bad units outside the sample: ${inspection.failedOutside.join(', ')}.`) : null];
}

/** Everything a verdict says. @param withNote false where the lot's note is shown already */
export function verdictView(verdict, withNote = true) {
  const of = (layer) => verdict.criteria.filter((criterion) => criterion.layer === layer);
  return [
    verdict.supersededBy ? el('p', { class: 'notice' }, 'A later audit of the lot replaces it: ', el('a', { href: `/portal/verdicts/${verdict.supersededBy}` }, 'see that verdict'), '.') : null,
    el('p', { class: 'lead' }, verdict.summary),
    withNote && verdict.lotNote ? el('p', { class: 'notice' }, verdict.lotNote) : null,
    el('p', { class: 'quiet' }, `Audited ${time(verdict.issuedAt)} by ${verdict.issuedBy} against ${[verdict.profile, verdict.overlay].filter(Boolean).join(' and ')}, ${ruleInWords(verdict.decisionRule || 'SIMPLE')}.`),
    layerView(verdict.profile, 'The standard', verdict.standardOutcome || verdict.outcome, of('standard')),
    verdict.overlay ? layerView(verdict.overlay, 'The customer’s audit', verdict.overlayOutcome, of('overlay')) : null,
    verdict.missingCount ? el('p', { class: 'notice' }, `${counted(verdict.missingCount, 'reading')} missing, such as ${verdict.missing.slice(0, 5).map((one) => `${one.criterion} of ${place(one)}`).join('; ')}.`) : null,
    unitsView(verdict),
    el('h3', {}, 'What the sample shows'), inspectionView(verdict.inspection), verdict.sample ? el('p', {}, verdict.sample.text) : null,
    variablesView(verdict.variables),
    verdict.meaning.length ? [el('h3', {}, 'What it means'), el('ul', {}, verdict.meaning.map((sentence) => el('li', {}, sentence)))] : null,
    (verdict.notes || []).length ? fold('Notes of the profiles', el('ul', {}, verdict.notes.map((note) => el('li', {}, note)))) : null,
  ].flat();
}
