"""A report as blocks of a Word file, and what a reader should make of it."""
import copy

import reports

CHINESE = '一二三四五六七八九十'


def chinese(n):
    return CHINESE[n - 1] if n <= 10 else '十' + CHINESE[n - 11]


FULL = str.maketrans('0123456789', '０１２３４５６７８９')

NUMBERS = {  # how levels 0 to 3 are numbered by hand
    'official': [lambda n: f'{chinese(n)}、', lambda n: f'（{chinese(n)}）', lambda n: f'{n}.', lambda n: f'（{n}）'],
    'half-width': [lambda n: f'{chinese(n)}、', lambda n: f'({chinese(n)})', lambda n: f'{n}、', lambda n: f'({n})'],
    'mixed': [lambda n: f'{chinese(n)}．', lambda n: f'（{chinese(n)})', lambda n: f'{n}．'.translate(FULL), lambda n: f'（{n}）'.translate(FULL)],
    'spaced': [lambda n: f'{chinese(n)} 、', lambda n: f'（ {chinese(n)} ）', lambda n: f'{n} .', lambda n: f'( {n} )'],
    'parts': [lambda n: f'第{chinese(n)}部分　', lambda n: f'{chinese(n)}、', lambda n: f'（{chinese(n)}）', lambda n: f'{n}.'],
    'circled': [lambda n: f'{chinese(n)}、', lambda n: f'（{chinese(n)}）', lambda n: f'{n}.', lambda n: '①②③④⑤⑥'[n - 1]],
    'none': [lambda n: ''] * 4,
}


def blocks_of(report, numbers='official', tables=True, restart=None, title_lines=None):
    """Blocks in the order of the file. `restart`: the part before which the numbers start anew."""
    made = [{'kind': 'title', 'text': line} for line in (title_lines or report['title'])]
    made += [{'kind': 'p', 'text': p} for p in report['preamble']]
    marks = NUMBERS[numbers]
    count = 0
    for part in reports.FORMS[report['form']]['parts']:
        key = part['key']
        if key not in report['parts']:
            continue
        count = 1 if key == restart else count + 1
        made.append({'kind': 'h', 'level': 0, 'n': count, 'number': marks[0](count), 'text': report['headings'].get(key, part['heading']), 'part': key})

        def walk(items, level):
            n = 0
            for item in items:
                if isinstance(item, str):
                    made.append({'kind': 'p', 'text': item, 'part': key})
                    continue
                n += 1
                head = {'kind': 'h', 'level': level, 'n': n, 'number': marks[level](n), 'text': item['heading'], 'part': key}
                if item.get('runIn'):
                    made.append({**head, 'then': item['body'][0]})
                    walk(item['body'][1:], level + 1)
                else:
                    made.append(head)
                    walk(item['body'], level + 1)

        walk(report['parts'][key], 1)
        if tables:
            made += [{'kind': 'table', 'id': name, 'part': key} for name in part['tables']]
    if report.get('issued'):
        made += [{'kind': 'sign', 'text': report['agency']['name']}, {'kind': 'sign', 'text': chinese_date(report['issued']['date'])}]
    return made


def chinese_date(iso):
    year, month, day = map(int, iso.split('-'))
    return f'{year}年{month}月{day}日'


# Figures as printed: each way gives what stands in the cell and what may be read of it.

def plainly(value, _fig):
    return f'{value:g}' if isinstance(value, float) and value == int(value) else f'{value}', 'sure'


class Table:
    """A printed table of a form, to be changed as agencies change it."""

    def __init__(self, report, name, way=plainly):
        model = copy.deepcopy(reports.tables_of(report['form'])[name])
        self.grid, self.rows, self.name = model['grid'], model['rows'], name
        self.head_rows = model['headRows']
        self.figures = {}  # id → (value or None, 'sure' | 'either' | 'unreadable')
        for row in self.rows:
            for cell in row:
                if cell.get('fig'):
                    value = report['figures'][cell['fig']]
                    printed, certainty = way(value, cell['fig'])
                    cell['text'] = printed
                    blank = printed.strip(' 　') in ('', '—', '——', '-', '/', '无')
                    self.figures[cell['fig']] = (None if blank else value, certainty)

    def drop(self, row_index, why='unreadable'):
        """Leaves a row out: its figures cannot be read. Cells that reach over it become shorter."""
        for r in range(row_index):
            for cell in self.rows[r]:
                if r + cell['rows'] > row_index:
                    cell['rows'] -= 1
        gone = self.rows.pop(row_index)
        for cell in gone:
            if cell['rows'] > 1:  # a group label that began here
                below = {**cell, 'rows': cell['rows'] - 1}
                self.rows[row_index].insert(0, below)
            if cell.get('fig'):
                self.figures[cell['fig']] = (None, why)

    def insert(self, row_index, cells):
        for r in range(row_index):
            for cell in self.rows[r]:
                if r + cell['rows'] > row_index:
                    cell['rows'] += 1
        self.rows.insert(row_index, cells)

    def find(self, label):
        return next(i for i, row in enumerate(self.rows) if any(label in c['text'] for c in row))

    def expected(self):
        return self.figures


def as_rows(table, piece=lambda cell: [[{'t': cell['text']}]]):
    """Rows for the writer of ooxml.py."""
    return [{'cells': [{**cell, 'paras': piece(cell), 'left': cell['role'] == 'label' and len(cell['text']) > 8} for cell in row], 'head': i < table.head_rows}
            for i, row in enumerate(table.rows)]


def expected_of(report, tables, **more):
    """What should be read. `figures`: id → value, `null` where the cell is blank; `either`: reading it or leaving it unread
    are both right; `unreadable`: must be unread."""
    figures, either, unreadable = {}, [], []
    for table in tables:
        for ident, (value, certainty) in table.figures.items():
            figures[ident] = value
            if certainty == 'either' or (certainty == 'sure' and value is None and more.get('dash')):
                either.append(ident)
            if certainty == 'unreadable':
                unreadable.append(ident)
    more.pop('dash', None)
    parts = {}
    for key, items in report['parts'].items():
        heading = report['headings'].get(key)
        parts[key] = {'heading': heading, 'body': items} if heading and plain(heading) != plain(reports.headings_of(report['form'])[key]) else items
    return {'form': report['form'], 'year': report['year'], 'agency': report['agency']['name'], 'title': report['title'], 'preamble': report['preamble'], 'parts': parts,
            **({'issued': report['issued']} if report.get('issued') else {}), 'figures': figures, 'either': either, 'unreadable': unreadable, **more}


def plain(heading):
    return ''.join(heading.split()).rstrip('：:。')
