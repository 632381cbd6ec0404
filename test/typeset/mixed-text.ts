import fc from 'fast-check';

const han = fc.constantFrom(...'政府信息公开工作年度报告主动依申请办理答复条例海曙区的和了在一二三');
const word = fc.constantFrom(
  '2018',
  '37888',
  '16.5%',
  '1,234',
  'App',
  'PM2.5',
  'Wi-Fi',
  'A4',
  '0574-89297427',
  'Open Data',
);
const address = fc.constantFrom(
  'www.haishu.gov.cn',
  'hszwgk@ningbo.gov.cn',
  'https://www.nb.gov.cn/art/2019/3/5/a_12_345.html',
);
const pair = fc.constantFrom(
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['‘', '’'],
  ['〔', '〕'],
  ['“', '”，'],
  ['《', '》（试行）、'],
);
const joiner = fc.constantFrom('，', '。', '、', '；', '：', '——', '……', '·', '～', '／', '？');

const hans = fc.array(han, { minLength: 1, maxLength: 9 }).map((characters) => characters.join(''));
const quoted = fc.tuple(pair, hans).map(([[open, close], inside]) => `${open}${inside}${close}`);

/** Text as reports have it: Chinese with marks, quotations, numbers, words and addresses. */
export const mixedText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(hans, fc.oneof(joiner, fc.constant(''))).map((parts) => parts.join('')) },
      { weight: 2, arbitrary: quoted },
      { weight: 2, arbitrary: fc.tuple(word, hans).map((parts) => parts.join('')) },
      { weight: 1, arbitrary: fc.tuple(address, hans).map((parts) => parts.join('')) },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => `本${parts.join('')}。`);
