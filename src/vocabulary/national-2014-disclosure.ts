import { disclose, documents, items, number, times } from './phrases.js';
import type { NumberTerm } from './vocabulary.js';

/** How reports of 2014 to 2018 tell of disclosure and of response (tables one and two). */

/** 主要负责同志, by the post that he or she holds. */
const head =
  '(?:主要(?:负责(?:同志|人)|领导)|行政首长|一把手|(?:省|市|县|区|镇|乡|局|厅)长|主任|主席)(?:亲自)?(?:参加|出席|主持)?的?';

const onDisclosure = { topics: ['proactive'] } as const;

/** A channel, and what is disclosed on it: 政务微博公开政府信息560条; in a list by its formal name alone: 政务微博540条. */
const channel = (figure: string, name: string, example: string, formal = example): readonly NumberTerm[] => [
  number(
    `proactive.channels.${figure}`,
    items,
    [
      [
        `(?:在|通过)?(?:${name})(?:平台)?上?(?:${disclose})`,
        `${example}公开政府信息560条`,
        `${example}公开信息560余条`,
      ],
      [
        `(?:在|通过)?(?:${name})(?:平台)?上?(?:主动)?(?:公开|发布)(?:政府|政务)?(?:信息)?`,
        `${example}公开560条`,
        `${example}560次`,
      ],
    ],
    onDisclosure,
  ),
  number(`proactive.channels.${figure}`, items, [
    [`(?:在|通过)?(?:${name})上?${disclose}`, `${example}公开政府信息560条`, `${example}公开信息560余条`],
  ]),
  number(
    `proactive.channels.${figure}`,
    items,
    [
      [
        `(?<=[，；、：:]|其中)(?:${formal})`,
        `主动公开政府信息900条，其中${example}560条`,
        `主动公开政府信息900条，其中${example}560次`,
      ],
    ],
    { ...onDisclosure, after: '主动公开|公开(?:各类)?(?:政府|政务)?信息' },
  ),
];

const website = [
  '(?:[镇乡县区市]?政府|街道)?(?:子)?网站',
  '(?:政府|县政府|区政府|市政府|官方)?门户网站',
  '局(?:政务|门户|官方)?网站|政务网站|[镇乡县区市局]?(?:政府)?(?:官方)?(?:网页|官网|门户)',
  '政务公开(?:平台|网)|政府信息公开(?:平台|网站|网|专栏)',
].join('|');

const proactive: readonly NumberTerm[] = [
  number('proactive.total', items, [
    ['主动公开(?:并)?(?:发布)?的?(?:各类|各项)?政府信息', '主动公开发布政府信息37888条', '主动公开政府信息800余条'],
    ['共(?:计)?主动公开(?:各类)?信息', '共主动公开信息37888条', '主动公开信息1027条'],
    [
      '主动公开信息~#(?=[，,](?:其中)?[^。；]{0,10}(?:网站|公报|微博|微信))',
      '主动公开信息203条，其中网站公开97条',
      '主动公开信息203条',
    ],
    ['主动公开了?#(?:各类)?政府信息', '主动公开37888条政府信息', '解读37888条政府信息'],
  ]),
  number(
    'proactive.total',
    items,
    [['(?:全年|年内|本年度?)共?公开(?:各类)?政府信息', '全年公开政府信息990条', '一季度公开政府信息90条']],
    onDisclosure,
  ),
  number(
    'proactive.total',
    items,
    [['(?:合计|共计)~#', '通过政府网站公开信息5206条，微信公开1877条，合计7083条', '解读文件合计7083条']],
    {
      ...onDisclosure,
      after: '公开|发布',
    },
  ),
  number(
    'proactive.total',
    items,
    [
      [
        '(?<=其中[，,：:]?)(?:本年度?|当年|今年|全年|{year})(?:新增|新公开|主动公开|公开|发布)(?:政府|政务)?(?:信息)?',
        '累计主动公开政府信息990条，其中本年新增90条',
        '累计公开政府信息目录990条，其中会议信息90条',
      ],
    ],
    { ...onDisclosure, after: '累计' },
  ),
  number('proactive.normativeDocumentsDisclosed', documents, [
    ['主动公开的?(?:行政)?规范性文件', '主动公开规范性文件41件', '主动公开政策性文件90份'],
    [
      '(?<=规范性文件\\d+[件份个部][，、；]?(?:其中)?)(?:全部|均|已)*(?:主动)?公开',
      '制发规范性文件133件，公开129件',
      '制发文件133件，公开129件',
    ],
  ]),
  number('proactive.normativeDocumentsIssued', documents, [
    [
      '(?:制发|制定|出台|印发|起草)(?:并)?(?:公布|印发|发布)?的?(?:行政)?规范性文件',
      '制发规范性文件4件',
      '解读规范性文件4件',
    ],
  ]),
  ...channel('gazette', '政府公报', '政府公报'),
  ...channel('website', website, '政府网站'),
  number(
    'proactive.channels.other',
    items,
    [
      [
        '(?<=[，；、：:]|其中)(?:公开栏|宣传栏|公示栏|宣传单|电子屏|显示屏|广播|电视|报纸|报刊|手册|和|及|、|村务|政务|信息)+(?:公开|发布)?~#(?=。|$)',
        '主动公开政府信息900条，其中网站560条、公开栏和宣传单340条',
        '主动公开政府信息900条，其中公开栏340条、网站560条',
      ],
    ],
    { ...onDisclosure, after: '主动公开|公开(?:各类)?(?:政府|政务)?信息', loose: true },
  ),
  ...channel('weibo', '(?:政务|官方)?微博', '政务微博'),
  ...channel('wechat', '(?:政务|官方)?微信(?:公众号|公众平台|平台)?', '政务微信'),
  ...channel('other', '其[他它](?:方式|渠道|途径)', '其他方式', '其[他它](?:方式|渠道|途径)'),
  number(['proactive.channels.weibo', 'proactive.channels.wechat'], items, [
    [
      `(?:通过)?(?:政务|官方)?微博(?:、|和|及)?(?:政务|官方)?微信(?:公众号|平台)?${disclose}`,
      '微博微信公开政府信息560条',
      '微博微信回应事件560次',
    ],
  ]),
  number(
    'proactive.channels.other',
    items,
    [
      [
        `(?:通过)?(?:新闻媒体|新闻发布会|报纸|报刊|广播电视|电视|公开栏|宣传栏|电子显示屏)${disclose}`,
        '新闻媒体公开信息12条',
        '新闻媒体报道12条',
      ],
    ],
    { match: 'atMost' },
  ),
];

const press = 'response.means.pressConferences';
const interviews = 'response.means.onlineInterviews';

const response: readonly NumberTerm[] = [
  number(
    'response.issues',
    ['次', '件', '起', '条'],
    [
      [
        '回应(?:公众|社会)关注(?:的)?热点(?:问题)?(?:或|和|及|、)?(?:重大)?舆情',
        '回应公众关注热点或重大舆情3次',
        '处置网络舆情70多件',
      ],
    ],
  ),
  number(`${press}.total`, times, [
    ['(?:参加或举办|举办或参加|参加|举办|召开|举行|组织)(?:政府)?新闻发布会', '举办新闻发布会2次', '筹备新闻发布会2次'],
    ['(?<=^|[，；、。])新闻发布会', '解读政策74篇，新闻发布会9场', '筹备新闻发布会9场'],
    ['(?:举办|召开|举行)了?#新闻发布会', '举办12场新闻发布会', '观看12场新闻发布会'],
  ]),
  number(
    `${press}.byHeadOfAgency`,
    ['次', '场', '人次'],
    [
      ['主要负责(?:同志|人)(?:参加|出席)的?新闻发布会', '主要负责同志参加新闻发布会2次', '新闻发布会2次'],
      [
        `(?<=新闻发布会\\d+[次场期][（(，,](?:其中)?)${head}~#`,
        '新闻发布会9场（县长出席2场）',
        '直播间9场（县长出席2场）',
      ],
      [
        '(?<=新闻发布会[^。；]{0,30})主要负责(?:同志|人)(?:参加|出席)',
        '举办新闻发布会52次，其中主要负责同志参加31次',
        '主要负责同志参加31次',
      ],
    ],
  ),
  number(`${interviews}.total`, times, [
    ['(?:组织|开展|举办|参加)?政府网站在线访谈', '组织政府网站在线访谈8次', '专题访谈类节目6期'],
  ]),
  number(`${interviews}.byHeadOfAgency`, times, [
    [
      `(?<=访谈\\d+[次场期][（(，,](?:其中)?)${head}~#`,
      '政府网站在线访谈12期（县长参加2期）',
      '直播间12期（县长参加2期）',
    ],
    ['主要负责(?:同志|人)参加的?政府网站在线访谈', '主要负责同志参加政府网站在线访谈8次', '政府网站在线访谈8次'],
    [
      '(?<=在线访谈[^。；]{0,30})主要负责(?:同志|人)(?:参加|出席)',
      '组织政府网站在线访谈68次，其中主要负责同志参加49次',
      '主要负责同志参加49次',
    ],
  ]),
  number(
    'response.means.policyInterpretations',
    ['篇'],
    [
      ['(?:发布|公开)?的?政策解读(?:稿件|稿|文章)?(?:发布)?', '发布政策解读稿件7篇', '发布政策图解25件'],
      [
        '(?:发布|公开|编发|刊发|撰写|推送|刊登)(?:各类|政策|文件|的)*解读(?:性)?(?:稿件|稿|文章|材料|信息|文稿)',
        '发布解读文章7篇',
        '发布新闻文章7篇',
      ],
      ['(?:政策文件|政策|文件)?解读(?:稿件|材料|文章|政策)', '解读政策74篇', '解读14件'],
    ],
  ),
  number(
    'response.means.weiboWechat',
    ['次', '件'],
    [
      [
        '(?:通过)?(?:政务)?微博(?:、|和)?(?:政务)?微信(?:平台)?回应(?:事件)?',
        '通过微博微信回应事件179次',
        '微博回应事件179次',
      ],
    ],
  ),
  number(
    'response.means.other',
    ['次', '件'],
    [
      [
        '(?:通过[^，。；\\d]{0,15}等)?其[他它]方式回应(?:事件)?',
        '通过新闻媒体等其他方式回应事件3次',
        '通过新闻媒体回应事件3次',
      ],
    ],
  ),
];

export const disclosure2014: readonly NumberTerm[] = [...proactive, ...response];
