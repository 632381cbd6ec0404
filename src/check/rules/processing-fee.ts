import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { plainText } from '../plain-text.js';
import type { Rule } from '../rule.js';
import { sumOf } from '../text-figures.js';

const fee = /信息处理费(?:总金额|金额|共计|合计|共|[了为计])*(\d+(?:\.\d+)?)(万元|元)/g;

const faultsIn = (context: CheckContext): readonly Fault<'processing-fee'>[] => {
  const requested = sumOf(['requests.received.total', 'requests.carriedIn.total'], context);
  return context.text.all.flatMap((passage) =>
    [...plainText(passage.text).text.matchAll(fee)].flatMap(
      ([quote, digits = '', unit]): readonly Fault<'processing-fee'>[] => {
        const yuan = Math.round(Number(digits) * (unit === '万元' ? 10_000 : 1) * 100) / 100;
        if (yuan > 0 && requested === 0) {
          const message = `${passage.place}写“${quote}”，统计表却没有收到政府信息公开申请，请核对。`;
          return [
            {
              paths: [passage.path],
              message,
              actual: yuan,
              params: { place: passage.place, quote, yuan, reason: 'no-requests' },
            },
          ];
        }
        if (yuan % 10 === 0) return [];
        const message = `${passage.place}写“${quote}”，不是10元的整数倍，请核对金额和单位。`;
        return [
          {
            severity: 'info',
            paths: [passage.path],
            message,
            actual: yuan,
            params: { place: passage.place, quote, yuan, reason: 'not-tens' },
          },
        ];
      },
    ),
  );
};

export const processingFee: Rule<'processing-fee'> = {
  code: 'processing-fee',
  severity: 'warning',
  title: '信息处理费与申请数或收费标准对不上',
  example: '第六部分第1段写“信息处理费465元”，不是10元的整数倍，请核对金额和单位。',
  source: '《政府信息公开信息处理费管理办法》：收费标准均为10元的整数倍',
  check: (context) => (context.form.years[0] >= 2021 ? faultsIn(context) : []),
};
