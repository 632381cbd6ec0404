import type { AgencyLevel } from '../form/form.js';

/**
 * What a unit is, in the terms of an office's register (名册). Whether it is summed, is chased, and where it goes, are
 * facts of the register, not of the kind.
 *
 * - `office`: 本机关（政府及其办公室）, at most one a register
 * - `department`, `township`, `street`: 部门、乡镇、街道
 * - `zone`: 开发区管委会（派出机关）
 * - `branch`: a bureau's local branch that its city leads (市局派出机构: 生态环境、自然资源、公安分局)
 * - `authorized`: 法律法规授权组织
 * - `party`: a party organ that bears a government name as well (党的机关加挂牌子)
 * - `vertical`: 垂直管理 (tax, customs): reports up its own line; watched at most, never summed or chased
 * - `subtotal`: a sum that a level below files (下级汇总: a county's, in its city's register)
 */
export const unitKinds = [
  'office',
  'department',
  'township',
  'street',
  'zone',
  'branch',
  'authorized',
  'party',
  'vertical',
  'subtotal',
] as const;

export type UnitKind = (typeof unitKinds)[number];

/** The kinds as a register writes them. */
export const unitKindNames: { readonly [kind in UnitKind]: string } = {
  office: '本机关',
  department: '部门',
  township: '乡镇',
  street: '街道',
  zone: '开发区管委会',
  branch: '市局派出机构',
  authorized: '法律法规授权组织',
  party: '党的机关加挂牌子',
  vertical: '垂直管理',
  subtotal: '下级汇总',
};

/** One row of a register: a unit that files a report (填报单位). Its name is what it is known by in a collection. */
export interface Unit {
  /** The row of the register's sheet, counted from 1, heads included. */
  readonly row: number;
  /** Unique, and no other unit's alias. */
  readonly name: string;
  /** The unit's code; empty where the register gives none. */
  readonly code: string;
  readonly kind: UnitKind;
  /** Decides the lawful date of publication; not guessed. */
  readonly level?: AgencyLevel;
  /** Other names under which it may file (简称、规范简称). */
  readonly aliases: readonly string[];
  /** Names or codes of the units whose duties it took over (承接自). */
  readonly succeeds: readonly string[];
  /** Whether its figures go into the sum (是否汇总). */
  readonly summed: boolean;
  /** Whether it is reminded when it has not filed (是否催报). */
  readonly chased: boolean;
  /** Name of the unit into whose sub-total it goes (汇入何处); left out: straight into the sum. */
  readonly into?: string;
  /** By when it is to file, `YYYY-MM-DD`, where that is not the collection's date. */
  readonly due?: string;
}
