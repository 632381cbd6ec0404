import { besides, grantedAlone, ofRequests, ours, refusal } from './phrases.js';
import type { NumberTerm, Wording } from './vocabulary.js';

/** How reports of 2014 to 2018 tell of what was replied to requests. */

const reply = (figure: string, wordings: readonly Wording[], more: Partial<NumberTerm> = {}): NumberTerm =>
  ofRequests(`requests.replied.${figure}`, wordings, more);

const answered = '答复政府信息公开申请10件，';

export const replies: readonly NumberTerm[] = [
  reply('alreadyDisclosed', [
    [
      '(?:属于)?已经?主动公开(?:的|范围|政府信息|信息)*|(?:属于|属|在)?主动公开(?:的|信息)*范围(?:的|内)*',
      `${answered}已主动公开2件`,
      `${answered}主动公开2件`,
    ],
  ]),
  reply('granted', [
    [
      `(?<!不|部分|${besides})(?:同意|予以)(?:全部)?公开的?(?:答复)?~#${grantedAlone}`,
      `${answered}“同意公开”5件`,
      `${answered}“不同意公开”5件`,
    ],
    ['#(?:均|已)?(?:予以|同意)(?:全部)?公开', `${answered}其中5件予以公开`, `${answered}其中5件不予公开`],
  ]),
  reply('partlyGranted', [
    [
      `(?<!${besides})(?:同意|予以)?部分公开的?(?:答复)?`,
      `${answered}同意部分公开1件`,
      `${answered}同意公开和部分公开1件`,
    ],
  ]),
  ofRequests(
    ['requests.replied.granted', 'requests.replied.partlyGranted'],
    [
      [
        '(?:同意|予以)(?:全部)?公开(?:及|和|、|或|与)(?:同意|予以)?部分公开的?(?:答复)?',
        `${answered}同意公开和部分公开6件`,
        `${answered}部分公开6件`,
      ],
    ],
  ),
  reply('refused.total', [[`${refusal}的?(?:答复)?`, `${answered}不同意公开3件`, `${answered}同意公开3件`]]),
  reply(
    'refused.stateSecrets',
    [['(?:涉及|属于)?国家秘密的?', `${answered}不同意公开3件，其中涉及国家秘密1件`, `${answered}涉及国家秘密1件`]],
    {
      after: refusal,
    },
  ),
  reply(
    'refused.tradeSecrets',
    [['(?:涉及|属于)?商业秘密的?', `${answered}不同意公开3件，其中涉及商业秘密1件`, `${answered}涉及商业秘密1件`]],
    {
      after: refusal,
    },
  ),
  reply(
    'refused.personalPrivacy',
    [['(?:涉及|属于)?个人隐私的?', `${answered}不同意公开3件，其中涉及个人隐私1件`, `${answered}涉及个人隐私1件`]],
    {
      after: refusal,
    },
  ),
  reply(
    'refused.securityAndStability',
    [
      [
        '危及国家安全、公共安全、经济安全(?:和|、)社会稳定的?',
        `${answered}不同意公开3件，其中危及国家安全、公共安全、经济安全和社会稳定1件`,
        `${answered}危及公共安全1件`,
      ],
    ],
    { after: refusal },
  ),
  reply('refused.notGovernmentInformation', [
    [
      '(?:在[“"]?(?:不同意|不予)公开[”"]?的?答复中，?)?(?:不是|非|不属于)《?(?:中华人民共和国政府信息公开)?条例》?所?(?:规定|指|称)?的?政府信息的?',
      `${answered}不是《条例》所指的政府信息1件`,
      `${answered}属于政府信息1件`,
    ],
  ]),
  reply(
    'refused.otherStatutory',
    [
      [
        '法律、?法规规定的其[他它]情形的?',
        `${answered}不同意公开3件，其中法律法规规定的其他情形1件`,
        `${answered}其他情形1件`,
      ],
    ],
    {
      after: refusal,
    },
  ),
  reply('notThisAgency', [
    [
      `(?:不属于|不属|非|不是)${ours}(?:政府信息|公开|掌握|职责|职权|负责|范围|信息|的)*`,
      `${answered}不属于本行政机关公开1件`,
      `${answered}本行政机关公开1件`,
    ],
  ]),
  reply('nonexistent', [
    [
      '(?:申请)?的?(?:政府)?信息不存在的?|(?<=[，、；：]|中)(?:信息)?不存在的?',
      `${answered}申请信息不存在1件`,
      `${answered}申请信息1件`,
    ],
  ]),
  reply('amendmentRequested', [
    [
      '(?:申请)?内容不明确(?:，?需要?)?(?:更改|补正|补充|、)*的?',
      `${answered}内容不明确需补正1件`,
      `${answered}内容明确1件`,
    ],
    [
      '告知(?:申请人)?(?:作出)?(?:更改、?补充|补正)的?|(?<=[，；、])更改、?补充',
      `${answered}告知作出更改补充1件`,
      `${answered}告知1件`,
    ],
  ]),
  reply('otherProcedure', [
    [
      '(?:告知)?通过其[他它](?:途径|渠道)(?:办理)?的?',
      `${answered}告知通过其他途径办理1件`,
      `${answered}通过网络办理1件`,
    ],
  ]),
];
