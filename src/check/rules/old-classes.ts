import { excerpt, matchesIn } from '../excerpts.js';
import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

const old =
  /不属于(?:《条例》所指的?)?政府信息(?!公开)|不是《条例》所指的?政府信息|告知(?:申请人)?(?:通过)?其[他它]途径|告知作出更改补充|同意部分公开/g;

export const oldClasses: Rule<'old-classes'> = {
  code: 'old-classes',
  severity: 'info',
  title: '用了旧条例的答复类别',
  example: '第一部分第2段“…告知其他途径3件…”是旧条例的答复类别，请按表三的类别归类。',
  source: '国办公开办函〔2021〕30号：此前的统计口径随原条例失效',
  check: ({ text, form }) =>
    form.years[0] < 2021
      ? []
      : text.all.flatMap((passage) =>
          matchesIn(passage, old).map(({ index, 0: found }) => ({
            paths: [passage.path],
            message: `${passage.place}${excerpt(passage.text, index, index + found.length)}是旧条例的答复类别，请按表三的类别归类。`,
            actual: found,
            params: spotOf(passage, index, found),
          })),
        ),
};
