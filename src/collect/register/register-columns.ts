import type { AgencyLevel } from '../../form/form.js';
import type { Heads } from '../sheet/rows.js';
import type { UnitKind } from '../unit.js';

export type RegisterColumn =
  | 'name'
  | 'code'
  | 'kind'
  | 'aliases'
  | 'succeeds'
  | 'summed'
  | 'chased'
  | 'into'
  | 'level'
  | 'due';

/** Columns of a register, in their order; the first name of each is the head of a blank one. */
export const registerColumns: Heads<RegisterColumn> = {
  name: ['单位名称', '名称', '单位', '填报单位'],
  code: ['单位编码', '编码', '代码', '单位代码', '统一社会信用代码'],
  kind: ['单位类别', '类别', '类型', '单位类型'],
  aliases: ['其他名称', '别名', '简称', '规范简称'],
  succeeds: ['承接自', '承接单位', '原单位'],
  summed: ['是否汇总', '汇总'],
  chased: ['是否催报', '催报'],
  into: ['汇入何处', '汇入', '汇入单位'],
  level: ['层级', '级别'],
  due: ['报送期限', '截止日期', '期限', '报送截止日期'],
};

/** What a register may write under 单位类别; the first word of each is the kind's name. */
export const kindWords: { readonly [kind in UnitKind]: readonly string[] } = {
  office: ['本机关', '本级政府', '政府及其办公室', '本政府机关'],
  department: ['部门', '政府部门', '工作部门'],
  township: ['乡镇', '乡', '镇'],
  street: ['街道', '街道办', '街道办事处'],
  zone: ['开发区管委会', '派出机关', '管委会', '开发区'],
  branch: ['市局派出机构', '派出机构', '分局'],
  authorized: ['法律法规授权组织', '授权组织'],
  party: ['党的机关加挂牌子', '党的机关', '加挂牌子'],
  vertical: ['垂直管理', '垂管', '垂直管理单位', '垂管单位'],
  subtotal: ['下级汇总', '下级', '县市区汇总'],
};

/** What a register may write under 层级. */
export const levelWords: { readonly [level in AgencyLevel]: readonly string[] } = {
  department: ['部门', '政府部门'],
  township: ['乡镇', '乡级', '街道', '乡镇街道'],
  county: ['县级', '县', '区', '县区', '县市区', '旗'],
  municipality: ['市级', '市', '地级市', '设区的市', '州', '盟'],
  province: ['省级', '省', '自治区', '直辖市'],
};
