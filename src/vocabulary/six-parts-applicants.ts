import type { FigureId } from '../form/form.js';
import { ofRequests } from './phrases.js';
import type { NumberTerm, Wording } from './vocabulary.js';

/** How reports since 2019 tell of those who asked. */

const organizations = ['business', 'research', 'publicWelfare', 'legalServices', 'otherOrganizations'];

/** 自然人80件, after 收到政府信息公开申请90件: of those received, as long as nothing else is named in between. */
const from = (columns: readonly string[], wordings: readonly Wording[], more: Partial<NumberTerm> = {}): NumberTerm => {
  const of = (row: string): readonly FigureId[] => columns.map((column) => `requests.${row}.${column}`);
  return ofRequests(of('received'), wordings, {
    or: [[...of('received'), ...of('carriedIn')]],
    notAfter: '办结[^率]|答复(?!率)|予以|不予|部分公开|复议|诉讼',
    ...more,
  });
};

const whose = '(?:提出|提交|申请)?的?(?:申请)?';

export const byApplicant: readonly NumberTerm[] = [
  from(
    ['natural'],
    [[`自然人${whose}`, '收到政府信息公开申请90件，其中自然人80件', '收到政府信息公开申请90件，其中80件']],
  ),
  from(
    ['natural'],
    [
      [
        `(?<!非)(?:公民个人|公民(?!、法人|和法人|，法人)|个人)${whose}`,
        '收到政府信息公开申请90件，其中公民申请80件',
        '收到公民来信90件',
      ],
      ['申请人主要为自然人，共#', '收到政府信息公开申请1562件。申请人主要为自然人，共1489件', '共1489件'],
    ],
    { loose: true },
  ),
  from(organizations, [
    [
      `(?<!公民、?|公民和)法人(?:(?:或者?|和|及|以及|、)(?:其[他它]|非法人)组织)?${whose}`,
      '收到政府信息公开申请90件，法人或其他组织10件',
      '收到政府信息公开申请90件，其他10件',
    ],
  ]),
  from(['business'], [[`商业企业${whose}`, '收到政府信息公开申请90件，商业企业8件', '收到企业来信8件']]),
  from(['business'], [[`(?<!商业)企业${whose}`, '收到政府信息公开申请95件，其中企业申请6件', '收到企业来信8件']], {
    loose: true,
  }),
  from(['research'], [[`科研机构${whose}`, '收到政府信息公开申请90件，科研机构2件', '建成科研机构2家']]),
  from(
    ['publicWelfare'],
    [[`社会公益组织${whose}`, '收到政府信息公开申请90件，社会公益组织5件', '登记社会公益组织5家']],
  ),
  from(
    ['legalServices'],
    [[`法律服务机构${whose}`, '收到政府信息公开申请90件，法律服务机构1件', '登记法律服务机构1家']],
  ),
  from(
    ['legalServices'],
    [[`(?:律师事务所|律所)${whose}`, '收到政府信息公开申请95件，律师事务所申请1件', '登记律师事务所1家']],
    { loose: true },
  ),
  from(
    ['otherOrganizations'],
    [
      [
        '(?<=法律服务机构[^，。；]{0,12}[，、；])其[他它](?:组织)?',
        '收到政府信息公开申请90件，法律服务机构1件，其他4件',
        '收到政府信息公开申请90件，其他4件',
      ],
    ],
  ),
];
