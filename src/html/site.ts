/** The portal on which a report is published, as its page tags must name it. */
export interface Site {
  /** 网站名称: 宁波市海曙区人民政府门户网站. */
  readonly name: string;
  /** 网站域名: www.haishu.gov.cn. */
  readonly domain: string;
  /** 政府网站标识码, ten characters. */
  readonly idCode: string;
  readonly column: SiteColumn;
}

/** The column (栏目) of the site in which the report stands. */
export interface SiteColumn {
  readonly name: string;
  /** 栏目类别. Default 信息公开年报. */
  readonly type?: string | undefined;
  readonly keywords: string | readonly string[];
  readonly description: string;
}

/** A line of the index block: 索引号, 文号 and so on. */
export interface IndexEntry {
  readonly label: string;
  /** May be blank. */
  readonly value: string;
}

/** A file that the page leads to. */
export interface Download {
  /** What the link says. Default: the report's title. */
  readonly name?: string | undefined;
  /** Address of the file: relative to the page, or `https://…`. */
  readonly href: string;
  /** Size of the file in bytes. */
  readonly size: number;
  /** Ending (`pdf`) or media type of the file. Default: the ending of `href`. */
  readonly type?: string | undefined;
}

/** What the page says of itself when nothing else is given. */
export const COLUMN_TYPE = '信息公开年报';
