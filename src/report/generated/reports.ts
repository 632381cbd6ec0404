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

/** Parts of a report of `national-2019`. */
export interface National2019Parts {
  /** 一、总体情况 */
  readonly overview: Part;
  /** 二、主动公开政府信息情况 */
  readonly proactiveDisclosure?: Part;
  /** 三、收到和处理政府信息公开申请情况 */
  readonly requests?: Part;
  /** 四、政府信息公开行政复议、行政诉讼情况 */
  readonly disputes?: Part;
  /** 五、存在的主要问题及改进情况 */
  readonly problemsAndImprovements: Part;
  /** 六、其他需要报告的事项 */
  readonly otherMatters: Part;
}

/** Figures of a report of `national-2019`; `null` is a blank cell. */
export interface National2019Statistics {
  readonly proactive: {
    readonly rules: {
      /** 规章 › 本年新制作数量，件 */
      readonly made: number | null;
      /** 规章 › 本年新公开数量，件 */
      readonly disclosed: number | null;
      /** 规章 › 对外公开总数量，件 */
      readonly totalDisclosed: number | null;
    };
    readonly normativeDocuments: {
      /** 规范性文件 › 本年新制作数量，件 */
      readonly made: number | null;
      /** 规范性文件 › 本年新公开数量，件 */
      readonly disclosed: number | null;
      /** 规范性文件 › 对外公开总数量，件 */
      readonly totalDisclosed: number | null;
    };
    readonly licensing: {
      /** 行政许可 › 上一年项目数量 */
      readonly itemsLastYear: number | null;
      /** 行政许可 › 本年增/减 */
      readonly change: number | null;
      /** 行政许可 › 处理决定数量，件 */
      readonly decisions: number | null;
    };
    readonly otherServices: {
      /** 其他对外管理服务事项 › 上一年项目数量 */
      readonly itemsLastYear: number | null;
      /** 其他对外管理服务事项 › 本年增/减 */
      readonly change: number | null;
      /** 其他对外管理服务事项 › 处理决定数量，件 */
      readonly decisions: number | null;
    };
    readonly penalties: {
      /** 行政处罚 › 上一年项目数量 */
      readonly itemsLastYear: number | null;
      /** 行政处罚 › 本年增/减 */
      readonly change: number | null;
      /** 行政处罚 › 处理决定数量，件 */
      readonly decisions: number | null;
    };
    readonly coercion: {
      /** 行政强制 › 上一年项目数量 */
      readonly itemsLastYear: number | null;
      /** 行政强制 › 本年增/减 */
      readonly change: number | null;
      /** 行政强制 › 处理决定数量，件 */
      readonly decisions: number | null;
    };
    readonly administrativeFees: {
      /** 行政事业性收费 › 上一年项目数量 */
      readonly itemsLastYear: number | null;
      /** 行政事业性收费 › 本年增/减 */
      readonly change: number | null;
    };
    readonly procurement: {
      /** 政府集中采购 › 采购项目数量 */
      readonly items: number | null;
      /** 政府集中采购 › 采购总金额，万元 */
      readonly amount: number | null;
    };
  };
  readonly requests: {
    readonly received: {
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 总计，件 */
      readonly total: number | null;
    };
    readonly carriedIn: {
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 总计，件 */
      readonly total: number | null;
    };
    readonly granted: {
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 总计，件 */
      readonly total: number | null;
    };
    readonly partlyGranted: {
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 总计，件 */
      readonly total: number | null;
    };
    readonly refused: {
      readonly stateSecrets: {
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly otherStatutory: {
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly securityAndStability: {
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly thirdPartyRights: {
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly internalAffairs: {
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly deliberative: {
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly enforcementFiles: {
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly administrativeInquiry: {
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
    };
    readonly unavailable: {
      readonly notHeld: {
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly needsCreation: {
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly unclear: {
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
    };
    readonly notProcessed: {
      readonly petitions: {
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly repeated: {
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly publications: {
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly excessive: {
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly reconfirmation: {
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
    };
    readonly other: {
      /** 三、本年度办理结果 › （六）其他处理 › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 三、本年度办理结果 › （六）其他处理 › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 三、本年度办理结果 › （六）其他处理 › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 三、本年度办理结果 › （六）其他处理 › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 三、本年度办理结果 › （六）其他处理 › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 三、本年度办理结果 › （六）其他处理 › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 三、本年度办理结果 › （六）其他处理 › 申请人情况 总计，件 */
      readonly total: number | null;
    };
    readonly concluded: {
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 总计，件 */
      readonly total: number | null;
    };
    readonly carriedOut: {
      /** 四、结转下年度继续办理 › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 四、结转下年度继续办理 › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 四、结转下年度继续办理 › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 四、结转下年度继续办理 › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 四、结转下年度继续办理 › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 四、结转下年度继续办理 › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 四、结转下年度继续办理 › 申请人情况 总计，件 */
      readonly total: number | null;
    };
  };
  readonly disputes: {
    readonly reconsideration: {
      /**  › 行政复议 结果维持，件 */
      readonly upheld: number | null;
      /**  › 行政复议 结果纠正，件 */
      readonly corrected: number | null;
      /**  › 行政复议 其他结果，件 */
      readonly other: number | null;
      /**  › 行政复议 尚未审结，件 */
      readonly pending: number | null;
      /**  › 行政复议 总计，件 */
      readonly total: number | null;
    };
    readonly litigation: {
      readonly direct: {
        /**  › 行政诉讼 未经复议直接起诉 结果维持，件 */
        readonly upheld: number | null;
        /**  › 行政诉讼 未经复议直接起诉 结果纠正，件 */
        readonly corrected: number | null;
        /**  › 行政诉讼 未经复议直接起诉 其他结果，件 */
        readonly other: number | null;
        /**  › 行政诉讼 未经复议直接起诉 尚未审结，件 */
        readonly pending: number | null;
        /**  › 行政诉讼 未经复议直接起诉 总计，件 */
        readonly total: number | null;
      };
      readonly afterReconsideration: {
        /**  › 行政诉讼 复议后起诉 结果维持，件 */
        readonly upheld: number | null;
        /**  › 行政诉讼 复议后起诉 结果纠正，件 */
        readonly corrected: number | null;
        /**  › 行政诉讼 复议后起诉 其他结果，件 */
        readonly other: number | null;
        /**  › 行政诉讼 复议后起诉 尚未审结，件 */
        readonly pending: number | null;
        /**  › 行政诉讼 复议后起诉 总计，件 */
        readonly total: number | null;
      };
    };
  };
}

/** A report of 国办公开办函〔2019〕60号, for the years 2019 to 2020. */
export interface National2019Report extends Report<National2019Parts, National2019Statistics> {
  readonly form: 'national-2019';
}

/** Parts of a report of `national-2021`. */
export interface National2021Parts {
  /** 一、总体情况 */
  readonly overview: Part;
  /** 二、主动公开政府信息情况 */
  readonly proactiveDisclosure?: Part;
  /** 三、收到和处理政府信息公开申请情况 */
  readonly requests?: Part;
  /** 四、政府信息公开行政复议、行政诉讼情况 */
  readonly disputes?: Part;
  /** 五、存在的主要问题及改进情况 */
  readonly problemsAndImprovements: Part;
  /** 六、其他需要报告的事项 */
  readonly otherMatters: Part;
}

/** Figures of a report of `national-2021`; `null` is a blank cell. */
export interface National2021Statistics {
  readonly proactive: {
    readonly rules: {
      /** 规章 › 本年制发件数，件 */
      readonly issued: number | null;
      /** 规章 › 本年废止件数，件 */
      readonly repealed: number | null;
      /** 规章 › 现行有效件数，件 */
      readonly inForce: number | null;
    };
    readonly normativeDocuments: {
      /** 行政规范性文件 › 本年制发件数，件 */
      readonly issued: number | null;
      /** 行政规范性文件 › 本年废止件数，件 */
      readonly repealed: number | null;
      /** 行政规范性文件 › 现行有效件数，件 */
      readonly inForce: number | null;
    };
    readonly licensing: {
      /** 行政许可 › 本年处理决定数量，件 */
      readonly decisions: number | null;
    };
    readonly penalties: {
      /** 行政处罚 › 本年处理决定数量，件 */
      readonly decisions: number | null;
    };
    readonly coercion: {
      /** 行政强制 › 本年处理决定数量，件 */
      readonly decisions: number | null;
    };
    readonly administrativeFees: {
      /** 行政事业性收费 › 本年收费金额（单位：万元），万元 */
      readonly collected: number | null;
    };
  };
  readonly requests: {
    readonly received: {
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 一、本年新收政府信息公开申请数量 › 申请人情况 总计，件 */
      readonly total: number | null;
    };
    readonly carriedIn: {
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 二、上年结转政府信息公开申请数量 › 申请人情况 总计，件 */
      readonly total: number | null;
    };
    readonly granted: {
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 三、本年度办理结果 › （一）予以公开 › 申请人情况 总计，件 */
      readonly total: number | null;
    };
    readonly partlyGranted: {
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） › 申请人情况 总计，件 */
      readonly total: number | null;
    };
    readonly refused: {
      readonly stateSecrets: {
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly otherStatutory: {
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly securityAndStability: {
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 3.危及“三安全一稳定” › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly thirdPartyRights: {
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly internalAffairs: {
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 5.属于三类内部事务信息 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly deliberative: {
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 6.属于四类过程性信息 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly enforcementFiles: {
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 7.属于行政执法案卷 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly administrativeInquiry: {
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
    };
    readonly unavailable: {
      readonly notHeld: {
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly needsCreation: {
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 2.没有现成信息需要另行制作 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly unclear: {
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （四）无法提供 › 3.补正后申请内容仍不明确 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
    };
    readonly notProcessed: {
      readonly petitions: {
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 1.信访举报投诉类申请 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly repeated: {
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 2.重复申请 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly publications: {
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 3.要求提供公开出版物 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly excessive: {
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 4.无正当理由大量反复申请 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly reconfirmation: {
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （五）不予处理 › 5.要求行政机关确认或重新出具已获取信息 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
    };
    readonly other: {
      readonly notAmended: {
        /** 三、本年度办理结果 › （六）其他处理 › 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly feesUnpaid: {
        /** 三、本年度办理结果 › （六）其他处理 › 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
      readonly other: {
        /** 三、本年度办理结果 › （六）其他处理 › 3.其他 › 申请人情况 自然人，件 */
        readonly natural: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 3.其他 › 申请人情况 法人或其他组织 商业企业，件 */
        readonly business: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 3.其他 › 申请人情况 法人或其他组织 科研机构，件 */
        readonly research: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 3.其他 › 申请人情况 法人或其他组织 社会公益组织，件 */
        readonly publicWelfare: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 3.其他 › 申请人情况 法人或其他组织 法律服务机构，件 */
        readonly legalServices: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 3.其他 › 申请人情况 法人或其他组织 其他，件 */
        readonly otherOrganizations: number | null;
        /** 三、本年度办理结果 › （六）其他处理 › 3.其他 › 申请人情况 总计，件 */
        readonly total: number | null;
      };
    };
    readonly concluded: {
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 三、本年度办理结果 › （七）总计 › 申请人情况 总计，件 */
      readonly total: number | null;
    };
    readonly carriedOut: {
      /** 四、结转下年度继续办理 › 申请人情况 自然人，件 */
      readonly natural: number | null;
      /** 四、结转下年度继续办理 › 申请人情况 法人或其他组织 商业企业，件 */
      readonly business: number | null;
      /** 四、结转下年度继续办理 › 申请人情况 法人或其他组织 科研机构，件 */
      readonly research: number | null;
      /** 四、结转下年度继续办理 › 申请人情况 法人或其他组织 社会公益组织，件 */
      readonly publicWelfare: number | null;
      /** 四、结转下年度继续办理 › 申请人情况 法人或其他组织 法律服务机构，件 */
      readonly legalServices: number | null;
      /** 四、结转下年度继续办理 › 申请人情况 法人或其他组织 其他，件 */
      readonly otherOrganizations: number | null;
      /** 四、结转下年度继续办理 › 申请人情况 总计，件 */
      readonly total: number | null;
    };
  };
  readonly disputes: {
    readonly reconsideration: {
      /**  › 行政复议 结果维持，件 */
      readonly upheld: number | null;
      /**  › 行政复议 结果纠正，件 */
      readonly corrected: number | null;
      /**  › 行政复议 其他结果，件 */
      readonly other: number | null;
      /**  › 行政复议 尚未审结，件 */
      readonly pending: number | null;
      /**  › 行政复议 总计，件 */
      readonly total: number | null;
    };
    readonly litigation: {
      readonly direct: {
        /**  › 行政诉讼 未经复议直接起诉 结果维持，件 */
        readonly upheld: number | null;
        /**  › 行政诉讼 未经复议直接起诉 结果纠正，件 */
        readonly corrected: number | null;
        /**  › 行政诉讼 未经复议直接起诉 其他结果，件 */
        readonly other: number | null;
        /**  › 行政诉讼 未经复议直接起诉 尚未审结，件 */
        readonly pending: number | null;
        /**  › 行政诉讼 未经复议直接起诉 总计，件 */
        readonly total: number | null;
      };
      readonly afterReconsideration: {
        /**  › 行政诉讼 复议后起诉 结果维持，件 */
        readonly upheld: number | null;
        /**  › 行政诉讼 复议后起诉 结果纠正，件 */
        readonly corrected: number | null;
        /**  › 行政诉讼 复议后起诉 其他结果，件 */
        readonly other: number | null;
        /**  › 行政诉讼 复议后起诉 尚未审结，件 */
        readonly pending: number | null;
        /**  › 行政诉讼 复议后起诉 总计，件 */
        readonly total: number | null;
      };
    };
  };
}

/** A report of 国办公开办函〔2021〕30号, for the years 2021 and later. */
export interface National2021Report extends Report<National2021Parts, National2021Statistics> {
  readonly form: 'national-2021';
}

/** A report of any form that comes with the library; `report.form` tells which. */
export type KnownReport = National2014Report | National2019Report | National2021Report;
