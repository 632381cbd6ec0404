"""Made-up reports of the three forms: text from texts.py, tables that add up."""
import json
import os

import texts

HERE = os.path.dirname(os.path.abspath(__file__))
FORMS = json.load(open(os.path.join(HERE, 'tables.json'), encoding='utf-8'))

APPLICANTS = ['natural', 'business', 'research', 'publicWelfare', 'legalServices', 'otherOrganizations']
REFUSED = ['stateSecrets', 'otherStatutory', 'securityAndStability', 'thirdPartyRights', 'internalAffairs', 'deliberative',
           'enforcementFiles', 'administrativeInquiry']
RESULTS = (['granted', 'partlyGranted'] + [f'refused.{r}' for r in REFUSED]
           + [f'unavailable.{r}' for r in ['notHeld', 'needsCreation', 'unclear']]
           + [f'notProcessed.{r}' for r in ['petitions', 'repeated', 'publications', 'excessive', 'reconfirmation']])


def share(rng, total, weights):
    """A whole number divided into parts at random."""
    parts = [0] * len(weights)
    for _ in range(total):
        parts[rng.choices(range(len(weights)), weights)[0]] += 1
    return parts


def six_part_figures(rng, form, size):
    figures = {}
    results = RESULTS + (['other'] if form == 'national-2019' else ['other.notAmended', 'other.feesUnpaid', 'other.other'])
    weights = [30, 8] + [.5, .7, .7, 2, 1.5, 1.5, 2, 2] + [25, 3, 2] + [4, 1, .3, 1, .5] + ([4] if form == 'national-2019' else [1.5, .3, 4])
    rows = ['received', 'carriedIn', *results, 'concluded', 'carriedOut']
    for row in rows:
        for column in [*APPLICANTS, 'total']:
            figures[f'requests.{row}.{column}'] = 0
    for column, amount in zip(APPLICANTS, share(rng, size, [90, 4, .5, 1, 3, 1])):
        carried_in = rng.randint(0, max(0, amount // 12)) if amount else 0
        carried_out = rng.randint(0, max(0, (amount + carried_in) // 15))
        concluded = amount + carried_in - carried_out
        values = {'received': amount, 'carriedIn': carried_in, 'concluded': concluded, 'carriedOut': carried_out,
                  **dict(zip(results, share(rng, concluded, weights)))}
        for row, value in values.items():
            figures[f'requests.{row}.{column}'] = value
            figures[f'requests.{row}.total'] += value
    for block, most in [('reconsideration', size // 9), ('litigation.direct', size // 20), ('litigation.afterReconsideration', size // 25)]:
        parts = share(rng, rng.randint(0, most), [6, 1, 2, 1])
        for name, value in zip(['upheld', 'corrected', 'other', 'pending', 'total'], [*parts, sum(parts)]):
            figures[f'disputes.{block}.{name}'] = value
    n = lambda most: rng.randint(0, most)
    if form == 'national-2021':
        for name, most in [('rules', 2), ('normativeDocuments', 40)]:
            figures |= {f'proactive.{name}.issued': n(most), f'proactive.{name}.repealed': n(most), f'proactive.{name}.inForce': most + n(9 * most + 1)}
        figures |= {'proactive.licensing.decisions': n(90000) + 1000, 'proactive.penalties.decisions': n(20000), 'proactive.coercion.decisions': n(900),
                    'proactive.administrativeFees.collected': round(rng.uniform(1, 9000), rng.choice([1, 2, 4]))}
    else:
        for name, most in [('rules', 2), ('normativeDocuments', 40)]:
            made = n(most)
            figures |= {f'proactive.{name}.made': made, f'proactive.{name}.disclosed': made, f'proactive.{name}.totalDisclosed': made + n(90)}
        for name in ['licensing', 'otherServices', 'penalties', 'coercion']:
            figures |= {f'proactive.{name}.itemsLastYear': 20 + n(4000), f'proactive.{name}.change': rng.randint(-19, 60), f'proactive.{name}.decisions': n(50000)}
        figures |= {'proactive.administrativeFees.itemsLastYear': n(40), 'proactive.administrativeFees.change': 0,
                    'proactive.procurement.items': n(300), 'proactive.procurement.amount': round(rng.uniform(10, 90000), 2)}
    return figures


def figures_2014(rng, size):
    n = lambda least, most: rng.randint(least, most)
    channels = [n(0, 60), n(300, 20000), n(0, 3000), n(0, 4000), n(0, 700)]
    figures = dict(zip([f'proactive.channels.{c}' for c in ['gazette', 'website', 'weibo', 'wechat', 'other']], channels))
    figures['proactive.total'] = sum(channels) - min(channels)
    figures['proactive.normativeDocumentsDisclosed'] = n(0, 30)
    figures['proactive.normativeDocumentsIssued'] = figures['proactive.normativeDocumentsDisclosed'] + n(0, 2)
    press, online = n(0, 20), n(0, 15)
    figures |= {'response.issues': n(0, 500), 'response.means.pressConferences.total': press, 'response.means.pressConferences.byHeadOfAgency': n(0, press),
                'response.means.onlineInterviews.total': online, 'response.means.onlineInterviews.byHeadOfAgency': n(0, online),
                'response.means.policyInterpretations': n(0, 99), 'response.means.weiboWechat': n(0, 400), 'response.means.other': n(0, 300)}
    figures |= dict(zip([f'requests.received.{c}' for c in ['inPerson', 'fax', 'online', 'letter']], share(rng, size, [2, .2, 6, 4])))
    extended = n(0, size // 10)
    figures |= {'requests.received.total': size, 'requests.concluded.total': size, 'requests.concluded.onTime': size - extended, 'requests.concluded.extended': extended}
    names = ['alreadyDisclosed', 'granted', 'partlyGranted', 'refused.total', 'notThisAgency', 'nonexistent', 'amendmentRequested', 'otherProcedure']
    figures |= dict(zip([f'requests.replied.{r}' for r in names], share(rng, size, [2, 6, 1, 2, 2, 3, 1, 1])))
    figures['requests.replied.total'] = size
    reasons = ['stateSecrets', 'tradeSecrets', 'personalPrivacy', 'securityAndStability', 'notGovernmentInformation', 'otherStatutory']
    figures |= dict(zip([f'requests.replied.refused.{r}' for r in reasons], share(rng, figures['requests.replied.refused.total'], [.2, 1, 2, .3, 4, 2])))
    for block, outcomes in [('reconsideration', ['upheld', 'corrected', 'other']), ('litigation', ['upheldOrDismissed', 'corrected', 'other'])]:
        parts = share(rng, n(0, max(1, size // 9)), [6, 1, 2])
        figures |= {f'{block}.{o}': v for o, v in zip(outcomes, parts)} | {f'{block}.total': sum(parts)}
    full, part = n(0, 6), n(3, 140)
    figures |= {'complaints.total': n(0, 3), 'fees.charged': 0, 'organization.dedicatedBodies': n(0, 6), 'organization.readingPoints': n(1, 40),
                'organization.staff.total': full + part, 'organization.staff.fullTime': full, 'organization.staff.partTime': part,
                'organization.earmarkedFunds': round(rng.uniform(0, 60), rng.choice([0, 1, 2])), 'training.meetings': n(1, 50), 'training.courses': n(1, 30), 'training.attendances': n(20, 900)}
    return figures


class Words:
    """Draws sentences of one half, none twice in a report."""

    def __init__(self, rng, half, values):
        self.rng, self.half, self.values, self.drawn = rng, half, values, set()

    def say(self, bank):
        mine = [s for i, s in enumerate(bank) if i % 2 == self.half and s not in self.drawn]
        sentence = self.rng.choice(mine or bank[self.half::2])
        self.drawn.add(sentence)
        return sentence.format(**self.values)


ASPECTS = [('主动公开', texts.PROACTIVE), ('依申请公开', texts.ON_REQUEST), ('政府信息管理', texts.MANAGEMENT),
           ('政府信息公开平台建设', texts.PLATFORM), ('监督保障', texts.SUPERVISION)]


def section(heading, body, run_in=False):
    return {'heading': heading, **({'runIn': True} if run_in else {}), 'body': body}


def overview(words, structure, suffix):
    opening = words.say(texts.OPENING)
    if structure == 'sections':
        return [opening, *[section(name + suffix, [words.say(bank), words.say(bank)] if name == '主动公开' else [words.say(bank)]) for name, bank in ASPECTS]]
    if structure == 'run-in':
        return [opening, *[section(f'{name}{suffix}。', [words.say(bank)], True) for name, bank in ASPECTS]]
    if structure == 'nested':
        first = section('主动公开' + suffix, [
            section('突出重点领域', [words.say(texts.PROACTIVE)]), section('加强解读回应', [words.say(texts.PROACTIVE)]),
            section('规范发布程序', [words.say(texts.PROACTIVE), section('明确责任', [words.say(texts.MANAGEMENT)]), section('严格审核', [words.say(texts.MANAGEMENT)])])])
        return [opening, first, *[section(name + suffix, [words.say(bank)]) for name, bank in ASPECTS[1:]]]
    if structure == 'nested-run-in':
        first = section('主动公开' + suffix, [section('拓展公开内容。', [words.say(texts.PROACTIVE)], True), section('丰富公开形式。', [words.say(texts.PROACTIVE)], True)])
        return [opening, first, *[section(name + suffix, [words.say(bank), words.say(bank)]) for name, bank in ASPECTS[1:]]]
    assert structure == 'paragraphs'
    return [opening, *[f'{"一二三四五"[i]}是{words.say(bank)}' for i, (_, bank) in enumerate(ASPECTS)]]


def report(rng, half, form, year, agency, structure='sections', suffix='情况', size=60, preamble=True, issued=False):
    name, short, level, we, everyone = agency
    figures = figures_2014(rng, size) if form == 'national-2014' else six_part_figures(rng, form, size)
    n = rng.randint
    values = dict(name=name, short=short, we=we, all=everyone, y=year, z=year + 1, a=n(11, 99), b=n(11, 99), c=n(20, 90), d=n(2, 9), e=n(100, 9000), f=n(300, 5000),
                  pct=n(950, 999) / 10)
    get = figures.get
    values |= ({k: get(i) for k, i in dict(T='proactive.total', web='proactive.channels.website', wx='proactive.channels.wechat', ni='proactive.normativeDocumentsIssued',
                                          pi='response.means.policyInterpretations', iss='response.issues', R='requests.received.total', Rp='requests.received.inPerson',
                                          Ro='requests.received.online', Rl='requests.received.letter', C='requests.concluded.total', G='requests.replied.granted',
                                          Q6='requests.replied.nonexistent', X='requests.replied.refused.total', V='reconsideration.total', L='litigation.total',
                                          cp='complaints.total').items()}
               if form == 'national-2014' else
               {k: get(f'requests.{r}') for k, r in dict(R='received.total', CI='carriedIn.total', C='concluded.total', CO='carriedOut.total', Rn='received.natural',
                                                        G='granted.total', P='partlyGranted.total').items()})
    words = Words(rng, half, values)
    title = [name, f'{year}年政府信息公开工作年度报告']
    if form == 'national-2014':
        parts = {
            'overview': [words.say(texts.OVERVIEW_2014), section('加强组织领导', [words.say(texts.OVERVIEW_2014)]), section('完善工作制度', [words.say(texts.OVERVIEW_2014)]),
                         section('推进平台建设', [words.say(texts.OVERVIEW_2014)])] if structure != 'paragraphs' else [words.say(texts.OVERVIEW_2014) for _ in range(3)],
            'proactiveDisclosure': [words.say(texts.PROACTIVE_2014), words.say(texts.PROACTIVE_2014)],
            'disclosureOnRequest': [words.say(texts.REQUEST_2014), words.say(texts.REQUEST_2014)],
            'fees': [words.say(texts.FEES_2014)],
            'disputes': [words.say(texts.DISPUTES_2014)],
            'problemsAndImprovements': [words.say(texts.PROBLEMS_2014), section('提高思想认识。', [words.say(texts.PROBLEMS_2014)], True), section('深化公开内容。', [words.say(texts.PROBLEMS_2014)], True)],
            'otherMatters': [words.say(texts.OTHER_2014)],
        }
        intro = [f'根据《中华人民共和国政府信息公开条例》要求，现公布{name}{year}年政府信息公开工作年度报告。本报告由概述、主动公开政府信息基本情况、依申请公开政府信息情况、政府信息公开收费及减免情况、因政府信息公开引起投诉、申请行政复议、提起行政诉讼情况、政府信息公开工作存在的主要问题和改进措施、其他需要报告的事项七个部分组成。' if half == 0 else
                 f'本报告按照《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为{year}年1月1日至{year}年12月31日。如有疑问，请与{short}办公室联系。']
    else:
        parts = {
            'overview': overview(words, structure, suffix),
            'proactiveDisclosure': [], 'requests': [], 'disputes': [],
            'problemsAndImprovements': [words.say(texts.PROBLEMS), words.say(texts.PROBLEMS), words.say(texts.IMPROVEMENTS), words.say(texts.IMPROVEMENTS)],
            'otherMatters': [words.say(texts.OTHER)],
        }
        intro = [words.say(texts.INTRO)]
    return {'form': form, 'year': year, 'agency': {'name': name}, 'short': short, 'title': title, 'preamble': intro if preamble else [], 'parts': parts, 'headings': {},
            'figures': figures, **({'issued': {'date': f'{year + 1}-01-{n(10, 28)}', 'at': 'end'}} if issued else {})}


def headings_of(form):
    return {p['key']: p['heading'] for p in FORMS[form]['parts']}


def tables_of(form):
    return {t['id']: t for t in FORMS[form]['tables']}
