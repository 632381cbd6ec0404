// Generated from the forms by `npm run generate`; not edited by hand.

import type { Part, Report } from '../report.js';

/** Parts of a report of `national-2014`. */
export interface National2014Parts {
  /** 一、概述 */
  readonly overview: Part;
  /** 二、主动公开政府信息基本情况 */
  readonly proactiveDisclosure: Part;
  /** 三、依申请公开政府信息情况 */
  readonly disclosureOnRequest: Part;
  /** 四、政府信息公开收费及减免情况 */
  readonly fees: Part;
  /** 五、因政府信息公开引起投诉、申请行政复议、提起行政诉讼情况 */
  readonly disputes: Part;
  /** 六、政府信息公开工作存在的主要问题和改进措施 */
  readonly problemsAndImprovements: Part;
  /** 七、其他需要报告的事项 */
  readonly otherMatters: Part;
}

/** Figures of a report of `national-2014`; `null` is a blank cell. */
export interface National2014Statistics {
  readonly proactive: {
    /** 一、主动公开情况 › （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条），条 */
    readonly total: number | null;
    /** 一、主动公开情况 › （一）主动公开政府信息数 › 主动公开规范性文件数，条 */
    readonly normativeDocumentsDisclosed: number | null;
    /** 一、主动公开情况 › （一）主动公开政府信息数 › 制发规范性文件总数，件 */
    readonly normativeDocumentsIssued: number | null;
    readonly channels: {
      /** 一、主动公开情况 › （二）通过不同渠道和方式公开政府信息的情况 › 1.政府公报公开政府信息数，条 */
      readonly gazette: number | null;
      /** 一、主动公开情况 › （二）通过不同渠道和方式公开政府信息的情况 › 2.政府网站公开政府信息数，条 */
      readonly website: number | null;
      /** 一、主动公开情况 › （二）通过不同渠道和方式公开政府信息的情况 › 3.政务微博公开政府信息数，条 */
      readonly weibo: number | null;
      /** 一、主动公开情况 › （二）通过不同渠道和方式公开政府信息的情况 › 4.政务微信公开政府信息数，条 */
      readonly wechat: number | null;
      /** 一、主动公开情况 › （二）通过不同渠道和方式公开政府信息的情况 › 5.其他方式公开政府信息数，条 */
      readonly other: number | null;
    };
  };
  readonly response: {
    /** 二、回应解读情况 › （一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次），次 */
    readonly issues: number | null;
    readonly means: {
      readonly pressConferences: {
        /** 二、回应解读情况 › （二）通过不同渠道和方式回应解读的情况 › 1.参加或举办新闻发布会总次数，次 */
        readonly total: number | null;
        /** 二、回应解读情况 › （二）通过不同渠道和方式回应解读的情况 › 1.参加或举办新闻发布会总次数 › 主要负责同志参加新闻发布会次数，次 */
        readonly byHeadOfAgency: number | null;
      };
      readonly onlineInterviews: {
        /** 二、回应解读情况 › （二）通过不同渠道和方式回应解读的情况 › 2.政府网站在线访谈次数，次 */
        readonly total: number | null;
        /** 二、回应解读情况 › （二）通过不同渠道和方式回应解读的情况 › 2.政府网站在线访谈次数 › 主要负责同志参加政府网站在线访谈次数，次 */
        readonly byHeadOfAgency: number | null;
      };
      /** 二、回应解读情况 › （二）通过不同渠道和方式回应解读的情况 › 3.政策解读稿件发布数，篇 */
      readonly policyInterpretations: number | null;
      /** 二、回应解读情况 › （二）通过不同渠道和方式回应解读的情况 › 4.微博微信回应事件数，次 */
      readonly weiboWechat: number | null;
      /** 二、回应解读情况 › （二）通过不同渠道和方式回应解读的情况 › 5.其他方式回应事件数，次 */
      readonly other: number | null;
    };
  };
  readonly requests: {
    readonly received: {
      /** 三、依申请公开情况 › （一）收到申请数，件 */
      readonly total: number | null;
      /** 三、依申请公开情况 › （一）收到申请数 › 1.当面申请数，件 */
      readonly inPerson: number | null;
      /** 三、依申请公开情况 › （一）收到申请数 › 2.传真申请数，件 */
      readonly fax: number | null;
      /** 三、依申请公开情况 › （一）收到申请数 › 3.网络申请数，件 */
      readonly online: number | null;
      /** 三、依申请公开情况 › （一）收到申请数 › 4.信函申请数，件 */
      readonly letter: number | null;
    };
    readonly concluded: {
      /** 三、依申请公开情况 › （二）申请办结数，件 */
      readonly total: number | null;
      /** 三、依申请公开情况 › （二）申请办结数 › 1.按时办结数，件 */
      readonly onTime: number | null;
      /** 三、依申请公开情况 › （二）申请办结数 › 2.延期办结数，件 */
      readonly extended: number | null;
    };
    readonly replied: {
      /** 三、依申请公开情况 › （三）申请答复数，件 */
      readonly total: number | null;
      /** 三、依申请公开情况 › （三）申请答复数 › 1.属于已主动公开范围数，件 */
      readonly alreadyDisclosed: number | null;
      /** 三、依申请公开情况 › （三）申请答复数 › 2.同意公开答复数，件 */
      readonly granted: number | null;
      /** 三、依申请公开情况 › （三）申请答复数 › 3.同意部分公开答复数，件 */
      readonly partlyGranted: number | null;
      readonly refused: {
        /** 三、依申请公开情况 › （三）申请答复数 › 4.不同意公开答复数，件 */
        readonly total: number | null;
        /** 三、依申请公开情况 › （三）申请答复数 › 4.不同意公开答复数 › 涉及国家秘密，件 */
        readonly stateSecrets: number | null;
        /** 三、依申请公开情况 › （三）申请答复数 › 4.不同意公开答复数 › 涉及商业秘密，件 */
        readonly tradeSecrets: number | null;
        /** 三、依申请公开情况 › （三）申请答复数 › 4.不同意公开答复数 › 涉及个人隐私，件 */
        readonly personalPrivacy: number | null;
        /** 三、依申请公开情况 › （三）申请答复数 › 4.不同意公开答复数 › 危及国家安全、公共安全、经济安全和社会稳定，件 */
        readonly securityAndStability: number | null;
        /** 三、依申请公开情况 › （三）申请答复数 › 4.不同意公开答复数 › 不是《条例》所指政府信息，件 */
        readonly notGovernmentInformation: number | null;
        /** 三、依申请公开情况 › （三）申请答复数 › 4.不同意公开答复数 › 法律法规规定的其他情形，件 */
        readonly otherStatutory: number | null;
      };
      /** 三、依申请公开情况 › （三）申请答复数 › 5.不属于本行政机关公开数，件 */
      readonly notThisAgency: number | null;
      /** 三、依申请公开情况 › （三）申请答复数 › 6.申请信息不存在数，件 */
      readonly nonexistent: number | null;
      /** 三、依申请公开情况 › （三）申请答复数 › 7.告知作出更改补充数，件 */
      readonly amendmentRequested: number | null;
      /** 三、依申请公开情况 › （三）申请答复数 › 8.告知通过其他途径办理数，件 */
      readonly otherProcedure: number | null;
    };
  };
  readonly reconsideration: {
    /** 四、行政复议数量，件 */
    readonly total: number | null;
    /** 四、行政复议数量 › （一）维持具体行政行为数，件 */
    readonly upheld: number | null;
    /** 四、行政复议数量 › （二）被依法纠错数，件 */
    readonly corrected: number | null;
    /** 四、行政复议数量 › （三）其他情形数，件 */
    readonly other: number | null;
  };
  readonly litigation: {
    /** 五、行政诉讼数量，件 */
    readonly total: number | null;
    /** 五、行政诉讼数量 › （一）维持具体行政行为或者驳回原告诉讼请求数，件 */
    readonly upheldOrDismissed: number | null;
    /** 五、行政诉讼数量 › （二）被依法纠错数，件 */
    readonly corrected: number | null;
    /** 五、行政诉讼数量 › （三）其他情形数，件 */
    readonly other: number | null;
  };
  readonly complaints: {
    /** 六、举报投诉数量，件 */
    readonly total: number | null;
  };
  readonly fees: {
    /** 七、依申请公开信息收取的费用，万元 */
    readonly charged: number | null;
  };
  readonly organization: {
    /** 八、机构建设和保障经费情况 › （一）政府信息公开工作专门机构数，个 */
    readonly dedicatedBodies: number | null;
    /** 八、机构建设和保障经费情况 › （二）设置政府信息公开查阅点数，个 */
    readonly readingPoints: number | null;
    readonly staff: {
      /** 八、机构建设和保障经费情况 › （三）从事政府信息公开工作人员数，人 */
      readonly total: number | null;
      /** 八、机构建设和保障经费情况 › （三）从事政府信息公开工作人员数 › 1.专职人员数（不包括政府公报及政府网站工作人员数），人 */
      readonly fullTime: number | null;
      /** 八、机构建设和保障经费情况 › （三）从事政府信息公开工作人员数 › 2.兼职人员数，人 */
      readonly partTime: number | null;
    };
    /** 八、机构建设和保障经费情况 › （四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费），万元 */
    readonly earmarkedFunds: number | null;
  };
  readonly training: {
    /** 九、政府信息公开会议和培训情况 › （一）召开政府信息公开工作会议或专题会议数，次 */
    readonly meetings: number | null;
    /** 九、政府信息公开会议和培训情况 › （二）举办各类培训班数，次 */
    readonly courses: number | null;
    /** 九、政府信息公开会议和培训情况 › （三）接受培训人员数，人次 */
    readonly attendances: number | null;
  };
}

/** A report of 国办发〔2014〕32号, for the years 2014 to 2018. */
export interface National2014Report extends Report<National2014Parts, National2014Statistics> {
  readonly form: 'national-2014';
}

/** A report of any form that comes with the library; `report.form` tells which. */
export type KnownReport = National2014Report;
