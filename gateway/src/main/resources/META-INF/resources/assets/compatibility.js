// Three questions on compatibility. Each is asked with what the fields say and answered with every reason.

import { get, post } from './api.js';
import { TONES, reasonList } from './reasons.js';
import { badge, byId, el, fold, replace, table } from './dom.js';
import { counted, words } from './text.js';

const WORDS = { PASS: 'pass', REVIEW: 'review', BLOCK: 'block' };

const text = (form, name) => form.elements[name].value.trim() || undefined;

const number = (form, name) => (form.elements[name].value === '' ? undefined : Number(form.elements[name].value));

const fibre = (form) => ({ lengthM: number(form, 'lengthM'), ...(form.elements.grade && text(form, 'grade') ? { grade: text(form, 'grade') } : {}) });

const QUESTIONS = {
  port: (form) => ({ part: text(form, 'part'), platform: text(form, 'platform'), cooling: text(form, 'cooling') }),
  link: (form) => ({ near: { part: text(form, 'near') }, far: { part: text(form, 'far') }, fibre: fibre(form) }),
  breakout: (form) => ({ trunk: { part: text(form, 'trunk') }, branches: [{ part: text(form, 'branch'), count: number(form, 'count') }], fibre: fibre(form) }),
};

/** What the question came down to, besides its verdict. */
function terms(answer) {
  const cage = answer.links ? `${counted(answer.links, 'link')} of ${answer.speedGbps}G` : answer.speedGbps ? `${answer.speedGbps}G` : null;
  return [cage, answer.ratedReachM ? `rated for ${answer.ratedReachM} m` : null, answer.lossDb ? `${answer.lossDb.toFixed(2)} dB` : null, answer.cable ? `over ${answer.cables > 1 ? `${answer.cables} × ` : ''}${answer.cable}` : null].filter(Boolean).join(', ');
}

function answerView(answer) {
  const passed = answer.reasons.filter((reason) => reason.severity === 'PASS');
  const others = answer.reasons.filter((reason) => reason.severity !== 'PASS');
  return [
    el('p', {}, badge(WORDS[answer.verdict] || words(answer.verdict), TONES[answer.verdict]), ` ${terms(answer)}`),
    others.length ? reasonList(others) : null,
    passed.length ? fold(`${counted(passed.length, 'rule')} ${passed.length === 1 ? 'holds' : 'hold'}`, reasonList(passed)) : null,
    answer.assumed && answer.assumed.length ? fold('What was taken for granted', el('ul', {}, answer.assumed.map((each) => el('li', {}, el('code', {}, each.pointer), ` ${each.value}: ${each.why}`)))) : null,
  ];
}

for (const [name, question] of Object.entries(QUESTIONS)) {
  const form = byId(name);
  const place = form.querySelector('.answer');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    place.setAttribute('aria-busy', 'true');
    try {
      const { document: answer } = await post(`/api/compatibility/${name}`, question(form));
      replace(place, answerView(answer));
    } catch (problem) {
      replace(place, el('div', { class: 'notice trouble' }, el('p', {}, problem.message),
        el('ul', {}, (problem.faults || []).map((fault) => el('li', {}, fault.message)))));
    } finally {
      place.removeAttribute('aria-busy');
    }
  });
}

byId('advice').addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = byId('advice');
  const asked = new URLSearchParams([['platform', text(form, 'platform')], ['cooling', text(form, 'cooling')]].filter(([, value]) => value));
  const place = form.querySelector('.answer');
  try {
    const { document: answer } = await get(`/api/compatibility/advice?${asked}`);
    replace(place, el('p', {}, el('b', {}, answer.advice)), answer.options.map((option) => fold(
      el('span', {}, `${option.formFactor} `, badge(WORDS[option.verdict], TONES[option.verdict])), reasonList(option.reasons))));
  } catch (problem) {
    replace(place, el('div', { class: 'notice trouble' }, el('p', {}, problem.message), el('ul', {}, (problem.faults || []).map((fault) => el('li', {}, fault.message)))));
  }
});

function ruleTable(rules) {
  const questions = [...new Set(rules.map((rule) => rule.question))];
  return questions.map((question) => {
    const here = rules.filter((rule) => rule.question === question);
    return fold(`${counted(here.length, 'rule')}: ${words(question)}`, table(`Rules of the question: ${words(question)}`, [{ text: 'Rule' }, { text: 'What it asks' }, { text: 'Source' }],
      here.map((rule) => el('tr', {}, el('th', { scope: 'row' }, el('code', {}, rule.code)), el('td', {}, rule.asks || rule.text), el('td', { class: 'quiet' }, rule.source || '')))));
  });
}

async function suggest() {
  const [{ document: parts }, { document: platforms }, { document: rules }] = await Promise.all([
    get('/api/products?limit=500'), get('/api/platforms?limit=200'), get('/api/compatibility/rules')]);
  replace(byId('parts'), parts.items.filter((part) => part.kind !== 'FIBRE_CABLE').map((part) => el('option', { value: part.partNumber }, part.description)));
  replace(byId('platforms'), platforms.items.map((platform) => el('option', { value: platform.name })));
  replace(byId('rules'), ruleTable(rules.items || rules.rules || rules));
}

suggest().catch(() => { /* the fields can be filled without suggestions */ });
