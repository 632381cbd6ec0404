"""Twenty kinds of file as agencies make them; each in two constructions, for the two halves."""
import os
import re
import subprocess
import tempfile
import zipfile

import docx
import openpyxl
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt

import ooxml
import reports
from layout import Table, as_rows, blocks_of, expected_of, plainly

FACES = ['黑体', '楷体_GB2312', '仿宋_GB2312', '仿宋_GB2312']


def tables_for(report, way=plainly):
    return {name: Table(report, name, way) for name in reports.tables_of(report['form'])}


# Raw files

def put(writer, block, mode, tables, runs=None, **how):
    """One block as a paragraph or table of the file."""
    text = block.get('text')
    if block['kind'] == 'title':
        if mode in ('style', 'auto', 'auto-style'):
            return writer.paragraph(runs or [{'t': text}], style='title', **how)
        return writer.paragraph(runs or [{'t': text, 'font': '方正小标宋简体', 'sz': 44}], jc='center', indent=False, **how)
    if block['kind'] == 'p':
        return writer.paragraph(runs or [{'t': text}], **how)
    if block['kind'] == 'sign':
        return writer.paragraph(runs or [{'t': text}], jc='right', indent=False, **how)
    if block['kind'] == 'table':
        table = tables[block['id']]
        return writer.table(table.grid, as_rows(table))
    level, number = block['level'], block['number']
    num = None
    if mode in ('auto', 'auto-style'):
        number = ''
        num = (block.get('num', 1), level) if mode == 'auto' or level > 1 or block.get('num', 1) > 1 else None
    if 'then' in block:
        head = runs or [{'t': number + text, 'b': True}, {'t': block['then']}]
        if mode in ('auto', 'auto-style'):
            return writer.paragraph(head, num=(block.get('num', 1), level), **how)
        return writer.paragraph(head, **how)
    plain = runs or [{'t': number + text}]
    if mode == 'style':
        return writer.paragraph(plain, style=f'h{level}', **how)
    if mode == 'auto-style':
        return writer.paragraph(plain, style=f'h{level}', num=num, **how)
    if mode == 'auto':
        return writer.paragraph([{**r, 'font': FACES[level]} for r in plain], num=num, indent=False, **how)
    if mode == 'outline':
        return writer.paragraph([{**r, 'font': FACES[level], 'sz': 32} for r in plain], outline=level, **how)
    if mode == 'face':
        return writer.paragraph([{**r, 'font': FACES[level], 'sz': 32, 'b': level > 1} for r in plain], **how)
    return writer.paragraph(plain, **how)  # typed alone


def raw(rng, report, mode, flavour, numbers='official', split=0.4, way=plainly, auto=None, change=None, blocks=None, tables=None, **more):
    """A file from ooxml.py. `change(writer, i, block)` may return the XML of a block in place of its own."""
    writer = ooxml.Writer(rng, flavour, split=split, auto=auto, auto_in_style=mode == 'auto-style')
    if auto:
        writer.number()
    tables = tables if tables is not None else tables_for(report, way)
    blocks = blocks if blocks is not None else blocks_of(report, numbers, **more.pop('layout', {}))
    for i, block in enumerate(blocks):
        own = change(writer, i, block) if change else None
        writer.add(own if own is not None else put(writer, block, mode, tables))
    return {'files': {'.docx': writer.save}, 'expected': expected_of(report, tables.values(), **more)}, writer


def paragraphs(blocks, part=None):
    return [i for i, b in enumerate(blocks) if b['kind'] == 'p' and (part is None or b.get('part') == part)]


# 1. Headings by style

def heading_styles(rng, variant, make):
    if variant == 0:
        report = make('national-2021', 2023, structure='sections', suffix='情况', size=140, issued=True)
        return raw(rng, report, 'style', 'word-zh', split=0.8)[0]
    report = make('national-2021', 2022, structure='nested', suffix='方面', size=64)
    return raw(rng, report, 'style', 'office', split=0.5)[0]


# 2. Numbers typed by hand, half-width brackets, full-width digits

def typed_numbers(rng, variant, make):
    if variant == 0:
        report = make('national-2021', 2024, structure='nested', suffix='', size=33)
        return raw(rng, report, 'typed', 'wps', numbers='half-width')[0]
    report = make('national-2021', 2021, structure='nested', suffix='工作', size=18, issued=True)
    return raw(rng, report, 'face', 'word-en', numbers='mixed')[0]


# 3. Automatic numbers

def automatic_numbers(rng, variant, make):
    if variant == 0:
        report = make('national-2021', 2023, structure='nested', suffix='', size=75)
        blocks = blocks_of(report)
        writer_nums = {}

        def change(writer, i, block):
            # Each part's sections belong to a list of their own, which starts anew, as after copying and pasting.
            if block['kind'] != 'h' or block['level'] == 0:
                return None
            key = block['part']
            if key not in writer_nums:
                writer_nums[key] = writer.number([1, 2])
            return put(writer, {**block, 'num': writer_nums[key]}, 'auto', {})

        return raw(rng, report, 'auto', 'word-zh', auto='japanese', blocks=blocks, change=change)[0]
    report = make('national-2021', 2024, structure='run-in', suffix='方面', size=52)
    return raw(rng, report, 'auto-style', 'wps', auto='outline')[0]


# 4. python-docx

def pydocx_table(document, table):
    width = len(table.grid)
    made = document.add_table(rows=len(table.rows), cols=width, style='Table Grid')
    for r, row in enumerate(table.rows):
        for cell in row:
            target = made.cell(r, cell['col'])
            if cell['span'] > 1 or cell['rows'] > 1:
                target = target.merge(made.cell(r + cell['rows'] - 1, cell['col'] + cell['span'] - 1))
            target.text = cell['text']
    return made


def pydocx(report, numbers, style_of, bold_run_in=True):
    document = docx.Document()
    document.styles['Normal'].font.name = '仿宋'
    document.styles['Normal'].element.rPr.rFonts.set(qn('w:eastAsia'), '仿宋')
    tables = tables_for(report)
    for block in blocks_of(report, numbers):
        if block['kind'] == 'table':
            pydocx_table(document, tables[block['id']])
            continue
        if block['kind'] == 'h' and 'then' not in block:
            style_of(document, block)
            continue
        p = document.add_paragraph()
        if block['kind'] == 'h':
            p.add_run(block['number'] + block['text']).bold = bold_run_in
            p.add_run(block['then'])
        else:
            p.add_run(block['text'])
        if block['kind'] == 'title':
            p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if block['kind'] == 'sign':
            p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return document, tables


def repack(source, path):
    """The same bytes each time: no dates, no order of the moment."""
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name in ('docProps/core.xml',):
        if name in parts:
            parts[name] = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?', b'2024-01-20T09:00:00Z', parts[name])
    parts.pop('docProps/thumbnail.jpeg', None)
    if '_rels/.rels' in parts:
        parts['_rels/.rels'] = re.sub(rb'<Relationship [^>]*thumbnail[^>]*/>', b'', parts['_rels/.rels'])
    if '[Content_Types].xml' in parts:
        parts['[Content_Types].xml'] = re.sub(rb'<Default Extension="jpeg"[^>]*/>', b'', parts['[Content_Types].xml'])
    ooxml.write_zip(path, parts)


def save_pydocx(document):
    def save(path):
        with tempfile.TemporaryDirectory() as folder:
            inner = os.path.join(folder, 'a.docx')
            document.save(inner)
            repack(inner, path)
    return save


def python_docx(rng, variant, make):
    if variant == 0:
        report = make('national-2021', 2022, structure='sections', suffix='', size=41)

        def heading(document, block):
            document.add_heading(block['number'] + block['text'], level=block['level'] + 1)

        document, tables = pydocx(report, 'official', heading)
    else:
        report = make('national-2019', 2019, structure='nested-run-in', suffix='情况', size=88)

        def heading(document, block):
            p = document.add_paragraph(style='List Paragraph')
            run = p.add_run(block['number'] + block['text'])
            run.bold = True
            run.font.size = Pt(16 - block['level'])

        document, tables = pydocx(report, 'circled', heading)
    return {'files': {'.docx': save_pydocx(document)}, 'expected': expected_of(report, tables.values())}


# 5. Saved by LibreOffice

def by_libreoffice(write_source, extension):
    def save(path):
        with tempfile.TemporaryDirectory() as folder:
            source = os.path.join(folder, f'a.{extension}')
            write_source(source)
            out = os.path.join(folder, 'out')
            filters = ['--infilter=HTML (StarWriter)'] if extension == 'html' else []
            subprocess.run(['soffice', f'-env:UserInstallation=file://{tempfile.gettempdir()}/foreign-lo', '--headless', *filters,
                            '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, source], check=True, capture_output=True)
            repack(os.path.join(out, 'a.docx'), path)
    return save


def html_of(report, blocks, tables):
    out = ['<html><head><meta charset="utf-8"></head><body>']
    for block in blocks:
        text = block.get('text')
        if block['kind'] == 'title':
            out.append(f'<p align="center"><font size="6">{text}</font></p>')
        elif block['kind'] == 'h' and 'then' not in block:
            out.append(f'<h{block["level"] + 1}>{block["number"]}{text}</h{block["level"] + 1}>')
        elif block['kind'] == 'h':
            out.append(f'<p><b>{block["number"]}{text}</b>{block["then"]}</p>')
        elif block['kind'] == 'table':
            out.append('<table border="1" cellspacing="0">')
            for row in tables[block['id']].rows:
                cells = ''.join(f'<td colspan="{c["span"]}" rowspan="{c["rows"]}"><p align="center">{c["text"] or "&nbsp;"}</p></td>' for c in sorted(row, key=lambda c: c['col']))
                out.append(f'<tr>{cells}</tr>')
            out.append('</table>')
        else:
            align = ' align="right"' if block['kind'] == 'sign' else ''
            out.append(f'<p{align}>　　{text}</p>' if block['kind'] == 'p' else f'<p{align}>{text}</p>')
    return '\n'.join([*out, '</body></html>'])


def libreoffice(rng, variant, make):
    if variant == 0:
        report = make('national-2021', 2023, structure='run-in', suffix='方面', size=57, issued=True)
        tables = tables_for(report)
        page = html_of(report, blocks_of(report), tables)

        def write_source(path):
            with open(path, 'w', encoding='utf-8') as out:
                out.write(page)

        return {'files': {'.docx': by_libreoffice(write_source, 'html')}, 'expected': expected_of(report, tables.values())}
    report = make('national-2021', 2022, structure='sections', suffix='方面', size=72, issued=True)
    made, writer = raw(rng, report, 'auto-style', 'word-en', auto='japanese', split=0.3)
    return {'files': {'.docx': by_libreoffice(writer.save, 'docx')}, 'expected': made['expected']}


# 6. Tracked changes

def tracked_changes(rng, variant, make):
    report = make('national-2021', [2023, 2024][variant], structure=['sections', 'paragraphs'][variant], suffix='情况', size=[46, 81][variant])
    blocks = blocks_of(report)
    body = paragraphs(blocks, 'overview')
    problems = paragraphs(blocks, 'problemsAndImprovements')
    accepted, rejected = {}, {}  # index of block → text
    if variant == 0:
        # Words replaced, words added, words struck out; a figure changed in the table.
        first, second, third = body[0], body[2], problems[0]
        cut = blocks[first]['text'].index('，') + 1
        accepted[first] = blocks[first]['text'][:cut] + '在市委、市政府坚强领导下，' + blocks[first]['text'][cut:]
        rejected[first] = blocks[first]['text']
        gone = blocks[second]['text'][-7:-1]
        accepted[second] = blocks[second]['text'][:-7] + '。'
        rejected[second] = blocks[second]['text']
        accepted[third] = '经梳理，' + blocks[third]['text']
        rejected[third] = '总的看，' + blocks[third]['text']
        runs = {first: [{'t': blocks[first]['text'][:cut]}, {'t': '在市委、市政府坚强领导下，', 'ins': True}, {'t': blocks[first]['text'][cut:]}],
                second: [{'t': blocks[second]['text'][:-7]}, {'t': gone, 'del': True}, {'t': '。'}],
                third: [{'t': '总的看，', 'del': True}, {'t': '经梳理，', 'ins': True}, {'t': blocks[third]['text']}]}
        tables = tables_for(report)
        figure = 'proactive.penalties.decisions'
        old, new = report['figures'][figure], report['figures'][figure] + 30

        def change(writer, i, block):
            if i in runs:
                return put(writer, block, 'style', {}, runs=runs[i])
            if block['kind'] == 'table' and block['id'] == 'proactive':
                piece = lambda cell: [[{'t': str(old), 'del': True}, {'t': str(new), 'ins': True}]] if cell.get('fig') == figure else [[{'t': cell['text']}]]
                return writer.table(tables['proactive'].grid, as_rows(tables['proactive'], piece))
            return None

        made, _ = raw(rng, report, 'style', 'word-zh', blocks=blocks, tables=tables, change=change)
        expected = with_texts(made['expected'], blocks, accepted)
        expected['figures'][figure] = new
        expected['rejected'] = with_texts(made['expected'], blocks, rejected, {figure: old})
    else:
        # A paragraph inserted, one deleted, one moved up.
        start, last = body[1], problems[-1]
        inserted = '六是加强与媒体沟通，在市级以上媒体刊发信息16篇。'
        moved, gone = body[4], problems[1]

        def change(writer, i, block):
            if i == start:
                up = writer.paragraph([{'t': blocks[moved]['text'], 'moveTo': True}], mark='ins')
                return up + put(writer, block, 'face', {})
            if i == moved:
                return writer.paragraph([{'t': block['text'], 'moveFrom': True}], mark='del')
            if i == gone:
                return writer.paragraph([{'t': block['text'], 'del': True}], mark='del')
            if i == last:
                return put(writer, block, 'face', {}) + writer.paragraph([{'t': inserted, 'ins': True}], mark='ins')
            return None

        made, _ = raw(rng, report, 'face', 'wps', numbers='half-width', blocks=blocks, change=change)
        expected = made['expected']
        before = {k: list(v) for k, v in report['parts'].items()}
        overview, problem = report['parts']['overview'], report['parts']['problemsAndImprovements']
        moved_text, gone_text = blocks[moved]['text'], blocks[gone]['text']
        at = overview.index(blocks[start]['text'])
        rest = [p for p in overview if p != moved_text]
        expected['parts'] = {**before, 'overview': [*rest[:at], moved_text, *rest[at:]],
                             'problemsAndImprovements': [p for p in problem if p != gone_text] + [inserted]}
        expected['rejected'] = {'parts': before, 'figures': {}}
    return {'files': made['files'], 'expected': expected}


def with_texts(expected, blocks, texts, figures=None):
    """The parts of a report with some paragraphs worded otherwise; with `figures`, those and the parts alone."""
    swap = {blocks[i]['text']: text for i, text in texts.items()}

    def walk(items):
        return [swap.get(item, item) if isinstance(item, str) else {**item, 'body': walk(item['body'])} for item in items]

    parts = {key: walk(part) if isinstance(part, list) else {**part, 'body': walk(part['body'])} for key, part in expected['parts'].items()}
    return {'parts': parts, 'figures': figures} if figures is not None else {**expected, 'parts': parts, 'figures': dict(expected['figures'])}


# 7. Comments and content controls

def comments_and_controls(rng, variant, make):
    report = make('national-2021', [2022, 2023][variant], structure=['nested-run-in', 'sections'][variant], suffix='方面', size=[39, 93][variant], issued=variant == 0)
    blocks = blocks_of(report)
    body, problems = paragraphs(blocks, 'overview'), paragraphs(blocks, 'problemsAndImprovements')
    comments = [['此处数据请与第三部分核对。', '再补充一个例子。'], ['这一段太长，请压缩。', '“销号”改为“整改”？']][variant]
    at = [body[1], problems[0]] if variant == 0 else [problems[1], body[-1]]

    def change(writer, i, block):
        if i in at:
            text = block['text']
            half = len(text) // 2
            return put(writer, block, 'outline', {}, runs=[{'t': text[:half]}, {'t': text[half:half + 6], 'comment': comments[at.index(i)]}, {'t': text[half + 6:]}])
        if variant == 0 and block['kind'] in ('title', 'sign'):
            # Title and date are controls of a template; the date is a control within its line.
            return put(writer, block, 'outline', {}, runs=[{'t': block['text'], 'sdt': '标题' if block['kind'] == 'title' else '日期'}])
        if variant == 1 and block['kind'] == 'h' and block['level'] == 0:
            inner = put(writer, block, 'outline', {})
            return f'<w:sdt><w:sdtPr><w:alias w:val="标题"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'
        if block['kind'] == 'table':
            table = tables[block['id']]
            rows = as_rows(table)
            for r, row in enumerate(rows):
                if r < table.head_rows or any(c.get('rows', 1) > 1 for c in row['cells']):
                    continue
                if variant == 0:
                    for cell in row['cells']:
                        cell['sdt'] = bool(cell.get('fig'))
                elif block['id'] == 'proactive':
                    row['sdt'] = True
            return writer.table(table.grid, rows)
        return None

    tables = tables_for(report)
    made, _ = raw(rng, report, 'outline', ['word-zh', 'word-en'][variant], blocks=blocks, tables=tables, change=change, comments=comments)
    return made


# 8. Text boxes and footnotes

def boxes_and_notes(rng, variant, make):
    report = make('national-2021', [2024, 2021][variant], structure=['sections', 'run-in'][variant], suffix='情况', size=[27, 66][variant])
    blocks = blocks_of(report)
    body = paragraphs(blocks, 'overview')
    boxed = [['图解：{} 扫码可看年报图文版。'.format(report['title'][1])], ['联系方式：市民中心3号楼402室', '咨询时间：工作日9:00—17:00']][variant]
    notes = [['含主动公开的会议纪要。'], ['不含省级垂直管理部门。', '数据来自统一受理平台。']][variant]

    def change(writer, i, block):
        if i == body[0]:
            text = block['text']
            xml = put(writer, block, 'style', {}, runs=[{'t': text[:-1], 'footnote': notes[0]}, {'t': text[-1]}])
            inside = [writer.paragraph([{'t': line}], indent=False) for line in boxed]
            return xml + f'<w:p>{writer.text_box(inside, fallback=variant == 0)}</w:p>'
        if variant == 1 and i == paragraphs(blocks, 'problemsAndImprovements')[0]:
            return put(writer, block, 'style', {}, runs=[{'t': block['text'], 'footnote': notes[1]}])
        return None

    made, _ = raw(rng, report, 'style', ['wps', 'word-en'][variant], blocks=blocks, change=change, elsewhere=[*boxed, *notes])
    return made


# 9. Soft returns, tabs, hidden text

def soft_returns(rng, variant, make):
    report = make('national-2021', [2022, 2024][variant], structure=['sections', 'nested'][variant], suffix=['方面', '工作'][variant], size=[22, 44][variant])
    blocks = blocks_of(report)
    overview_at = [i for i, b in enumerate(blocks) if b.get('part') == 'overview']
    hidden = '（内部稿，请勿外传）'

    def lines(writer, members):
        """Several lines in one paragraph, torn by soft returns, indented by spaces or tabs."""
        runs = []
        for n, i in enumerate(members):
            block = blocks[i]
            if n:
                runs.append({'br': True})
            runs.append({'t': '　　'} if variant == 0 else {'tab': True})
            face = {'font': FACES[block['level']]} if block['kind'] == 'h' else {}
            runs.append({'t': block.get('number', '') + block['text'], **face})
        return writer.paragraph(runs, indent=False)

    def change(writer, i, block):
        if variant == 0 and block.get('part') == 'overview':
            return lines(writer, overview_at) if i == overview_at[0] else ''
        if variant == 1 and i in paragraphs(blocks, 'problemsAndImprovements'):
            members = paragraphs(blocks, 'problemsAndImprovements')
            return lines(writer, members) if i == members[0] else ''
        if block['kind'] == 'title' and block['text'].endswith('年度报告'):
            return put(writer, block, 'face', {}, runs=[{'t': block['text'], 'font': '方正小标宋简体', 'sz': 44}, {'t': hidden, 'vanish': True}])
        if block['kind'] == 'p' and block.get('part') == 'otherMatters':
            return put(writer, block, 'face', {}) + writer.paragraph([{'t': '待核实：信息处理费明细见附件。', 'vanish': True}])
        return None

    made, _ = raw(rng, report, 'face', ['wps', 'word-zh'][variant], numbers=['half-width', 'official'][variant], blocks=blocks, change=change)
    return made


# 10. Fields, a table of contents, headers and footers

def fields_and_contents(rng, variant, make):
    report = make('national-2021', [2023, 2022][variant], structure=['sections', 'nested-run-in'][variant], suffix='', size=[58, 29][variant], issued=True)
    blocks = blocks_of(report)
    heads = [b for b in blocks if b['kind'] == 'h' and b['level'] < 2 and 'then' not in b]
    totals = {'requests.concluded.total', 'disputes.reconsideration.total', 'requests.received.total'}
    tables = tables_for(report)

    def contents(writer):
        rows = []
        for n, head in enumerate(heads):
            runs = [{'t': head['number'] + head['text']}, {'tab': True}, {'t': str(1 + n // 4), 'field': f'PAGEREF _Toc{n} \\h'}]
            rows.append(writer.paragraph(runs, style=f'toc{head["level"] + 1}'))
        if variant == 0:
            begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            rows[0] = rows[0].replace('</w:pPr>', f'</w:pPr>{begin}', 1)
            return (writer.paragraph([{'t': '目  录', 'font': '黑体'}], jc='center', indent=False) + ''.join(rows)
                    + '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:br w:type="page"/></w:r></w:p>')
        title = writer.paragraph([{'t': '目录'}], indent=False)
        return f'<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>{title}{"".join(rows)}</w:sdtContent></w:sdt>'

    def change(writer, i, block):
        if block['kind'] == 'table':
            kind = 'field' if variant == 0 else 'simple'
            piece = lambda cell: [[{'t': cell['text'], kind: '=SUM(ABOVE)' if variant == 0 else '=SUM(LEFT)'}]] if cell.get('fig') in totals else [[{'t': cell['text']}]]
            return writer.table(tables[block['id']].grid, as_rows(tables[block['id']], piece))
        if i == 1:
            return put(writer, block, 'style', {}) + contents(writer)
        if block['kind'] == 'p' and '门户网站' in block['text']:
            before, after = block['text'].split('门户网站', 1)
            link = {'link': 'http://www.example.gov.cn/'} if variant == 0 else {'field': 'HYPERLINK "http://www.example.gov.cn/"'}
            return put(writer, block, 'style', {}, runs=[{'t': before}, {'t': '门户网站', **link}, {'t': after}])
        return None

    made, writer = raw(rng, report, 'style', ['word-zh', 'office'][variant], blocks=blocks, tables=tables, change=change)
    writer.header = f'<w:r>{ooxml.t(report["title"][0])}</w:r>'
    writer.footer = ('<w:r><w:t>— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
                     '<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> —</w:t></w:r>')
    return made


# 11. Tables before their part, or all at the end

def tables_out_of_place(rng, variant, make):
    report = make('national-2021', [2021, 2023][variant], structure=['paragraphs', 'sections'][variant], suffix='情况', size=[35, 120][variant])
    blocks = blocks_of(report)
    tables = [b for b in blocks if b['kind'] == 'table']
    rest = [b for b in blocks if b['kind'] != 'table']
    if variant == 0:
        ordered = []
        for block in rest:
            if block['kind'] == 'h' and block['level'] == 0:
                ordered += [t for t in tables if t['part'] == block['part']]
            ordered.append(block)
        return raw(rng, report, 'typed', 'wps', blocks=ordered)[0]
    captions = {'proactive': '附表1', 'requests': '附表2', 'disputes': '附表3'}
    ordered = [*rest]
    for table in tables:
        ordered += [{'kind': 'caption', 'text': captions[table['id']]}, table]

    def change(writer, i, block):
        return writer.paragraph([{'t': block['text'], 'font': '黑体'}], indent=False, page_break=True) if block['kind'] == 'caption' else None

    return raw(rng, report, 'face', 'word-zh', blocks=ordered, change=change, loose=list(captions.values()))[0]


# 12. Two tables in one, one table in several

def tables_joined_and_split(rng, variant, make):
    report = make('national-2021', [2022, 2024][variant], structure='run-in', suffix=['情况', ''][variant], size=[48, 77][variant])
    tables = tables_for(report)
    blocks = blocks_of(report)
    if variant == 0:
        # Tables of parts three and four stand in one, on a common grid of 30 columns; the heading of part four is a row of it.
        grid = [300] * 30
        at = {'requests': [0, 2, 5, 12, 14, 17, 19, 22, 25, 27, 30], 'disputes': list(range(0, 31, 2))}

        def widened(table):
            edges = at[table.name]
            rows = as_rows(table)
            for row in rows:
                for cell in row['cells']:
                    left, right = edges[cell['col']], edges[cell['col'] + cell['span']]
                    cell['col'], cell['span'] = left, right - left
            return rows

        def change(writer, i, block):
            if block['kind'] == 'table' and block['id'] == 'requests':
                between = {'cells': [{'col': 0, 'span': 30, 'rows': 1, 'role': 'banner', 'text': '', 'left': True,
                                      'paras': [[{'t': '四、政府信息公开行政复议、行政诉讼情况', 'font': '黑体'}]]}]}
                return writer.table(grid, [*widened(tables['requests']), between, *widened(tables['disputes'])])
            if block.get('part') == 'disputes':
                return ''
            return None

        return raw(rng, report, 'outline', 'word-zh', blocks=blocks, tables=tables, change=change)[0]

    def change(writer, i, block):
        if block['kind'] != 'table':
            return None
        table = tables[block['id']]
        rows = as_rows(table)
        gap = writer.paragraph([], indent=False)
        if block['id'] == 'proactive':  # one table for each of its blocks
            starts = [n for n, row in enumerate(table.rows) if row[0]['role'] == 'banner'] + [len(rows)]
            return gap.join(writer.table(table.grid, rows[a:b]) for a, b in zip(starts, starts[1:]))
        if block['id'] == 'requests':  # torn at the page, the head repeated
            cut = table.find('1.信访举报投诉类申请')
            head, first, second = rows[:3], rows[3:cut], rows[cut:]
            group = dict(next(c for row in rows for c in row['cells'] if c['text'] == '三、本年度办理结果'))
            reach = sum(1 for row in table.rows[cut:] if not row[0]['text'].startswith('四、'))
            for row in first:
                for cell in row['cells']:
                    if cell['text'] == '三、本年度办理结果':
                        cell['rows'] = cell['rows'] - reach
            second[0]['cells'].insert(0, {**group, 'rows': reach, 'paras': [[{'t': group['text']}]]})
            return writer.table(table.grid, [*head, *first]) + gap + writer.table(table.grid, [*head, *second])
        return None

    return raw(rng, report, 'face', 'wps', numbers='official', blocks=blocks, tables=tables, change=change)[0]


# 13. Numbers as people type them

def numbers_as_typed(rng, variant, make):
    report = make('national-2021', [2023, 2021][variant], structure=['sections', 'run-in'][variant], suffix='方面', size=[260, 31][variant])
    full = str.maketrans('0123456789.', '０１２３４５６７８９．')

    def way(value, fig):
        text, _ = plainly(value, fig)
        kind = rng.random()
        if variant == 0:
            if value == 0:
                return [('—', 'either'), ('', 'sure'), ('0', 'sure'), (' ', 'sure'), ('/', 'either')][int(kind * 5)]
            if isinstance(value, int) and value >= 1000:
                return [(f'{value:,}', 'sure'), (f'{value:,}'.replace(',', ' '), 'either'), (text, 'sure')][int(kind * 3)]
            return [(f' {text} ', 'sure'), (text.translate(full), 'sure'), (f'{text}件', 'either'), (text, 'sure')][int(kind * 4)] if 'total' in fig else (text, 'sure')
        if value == 0:
            return ('', 'sure') if 'requests' in fig else [('0', 'sure'), ('——', 'either'), ('无', 'either'), ('-', 'either')][int(kind * 4)]
        return [(text.translate(full), 'sure'), (f'　{text}', 'sure'), (text, 'sure')][int(kind * 3)]

    tables = tables_for(report, way)

    def change(writer, i, block):
        if block['kind'] != 'table':
            return None

        def piece(cell):
            text = cell['text']
            if cell.get('fig') and len(text) > 2 and variant == 1:  # torn in two runs, or beside an empty paragraph
                return [[{'t': text[:1]}, {'t': text[1:]}], []]
            if not cell.get('fig') and variant == 1 and '、' in text and len(text) > 8:  # a label on two lines
                head, tail = text.split('、', 1)
                return [[{'t': head + '、'}], [{'t': tail}]]
            return [[{'t': text}]]

        return writer.table(tables[block['id']].grid, as_rows(tables[block['id']], piece))

    return raw(rng, report, 'style', ['word-zh', 'wps'][variant], tables=tables, change=change)[0]


# 14. Rows inserted, rows missing, labels in other words

def rows_changed(rng, variant, make):
    report = make('national-2021', [2024, 2022][variant], structure='sections', suffix=['', '工作'][variant], size=[83, 51][variant])
    tables = tables_for(report)
    proactive, requests = tables['proactive'], tables['requests']
    label = lambda text, col=0, span=1: {'role': 'label', 'col': col, 'span': span, 'rows': 1, 'text': text}
    if variant == 0:
        at = proactive.find('行政规范性文件') + 1
        proactive.insert(at, [label('其他主动公开文件'), *[{'role': 'empty', 'col': c, 'span': 1, 'rows': 1, 'text': str(12 * c)} for c in (1, 2, 3)]])
        at = requests.find('四、结转下年度继续办理') + 1
        requests.insert(at, [label('填表说明：区分处理的只计部分公开。', 0, 10)])
        requests.drop(requests.find('3.要求提供公开出版物'))
        for row in proactive.rows:
            for cell in row:
                if cell['text'] == '规章':
                    cell['text'] = '规章（设区的市、自治州人民政府填报）'
    else:
        requests.insert(requests.find('（七）总计'), [label('小计', 1, 2), *[{'role': 'empty', 'col': c, 'span': 1, 'rows': 1, 'text': ''} for c in range(3, 10)]])
        proactive.drop(proactive.find('行政强制'))
        shorter = {'3.危及“三安全一稳定”': '3.危及三安全一稳定', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请',
                   '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '（二）部分公开', '2.其他法律行政法规禁止公开': '2.其他法律、行政法规禁止公开'}
        for row in requests.rows:
            for cell in row:
                cell['text'] = shorter.get(cell['text'], cell['text'])
    return raw(rng, report, 'style', ['word-en', 'wps'][variant], tables=tables)[0]


# 15. Old names of parts, numbers that start anew, a part left out, headings run into their paragraph

def part_names(rng, variant, make):
    report = make('national-2021', [2021, 2024][variant], structure=['sections', 'paragraphs'][variant], suffix='情况', size=[26, 37][variant])
    if variant == 0:
        report['headings'] = {'problemsAndImprovements': '政府信息公开工作存在的主要问题及改进情况', 'disputes': '因政府信息公开工作被申请行政复议、提起行政诉讼情况'}
        del report['parts']['otherMatters']
        return raw(rng, report, 'face', 'word-zh', numbers='official', layout={'restart': 'disputes'})[0]
    printed = {'overview': '总  体  情  况', 'problemsAndImprovements': '存在问题及改进措施', 'otherMatters': '其它需要报告的事项'}
    blocks = blocks_of(report, 'parts')
    report['headings'] = {'problemsAndImprovements': '存在问题及改进措施', 'otherMatters': '其它需要报告的事项'}

    def change(writer, i, block):
        if block['kind'] == 'h' and block['level'] == 0 and block['part'] in printed:
            text = block['number'] + printed[block['part']]
            if block['part'] == 'otherMatters':  # run into its paragraph
                return writer.paragraph([{'t': text + '。', 'b': True}, {'t': report['parts']['otherMatters'][0]}])
            return put(writer, block, 'typed', {}, runs=[{'t': text, 'b': True}])
        if block.get('part') == 'otherMatters':
            return ''
        return None

    return raw(rng, report, 'typed', 'wps', blocks=blocks, change=change)[0]


# 16. The form of 2019, with what people write for 增/减

def form_of_2019(rng, variant, make):
    report = make('national-2019', [2020, 2019][variant], structure=['run-in', 'sections'][variant], suffix='方面', size=[61, 152][variant])

    def way(value, fig):
        if fig.endswith('.change'):
            sign = ('+' if value > 0 else '') + str(value)
            return [(sign, 'sure'), (sign.replace('-', '－').replace('+', '＋') if variant == 0 else sign.replace('-', '−'), 'either')][int(rng.random() * 2)]
        if fig.endswith('.amount'):
            return (f'{value:,.2f}', 'sure')
        return plainly(value, fig)

    made, writer = raw(rng, report, ['face', 'style'][variant], ['wps', 'word-en'][variant], way=way)
    if variant == 1:
        made['files'] = {'.docx': by_libreoffice(writer.save, 'docx')}
    return made


# 17. Headings by their face alone

def face_alone(rng, variant, make):
    report = make('national-2021', [2023, 2022][variant], structure='sections', suffix=['', '情况'][variant], size=[24, 45][variant])
    if variant == 0:
        return raw(rng, report, 'face', 'wps', numbers='none')[0]

    def heading(document, block):
        run = document.add_paragraph().add_run(block['text'])
        run.bold = True
        run.font.size = Pt([16, 14, 12, 12][block['level']])

    document, tables = pydocx(report, 'none', heading)
    return {'files': {'.docx': save_pydocx(document)}, 'expected': expected_of(report, tables.values())}


# 18. A whole report of the form of 2014

def annex_blocks(report, year_line=True):
    return [{'kind': 'annex', 'text': '附件'}, {'kind': 'annex-title', 'text': f'{report["short"]}政府信息公开情况统计表'}, {'kind': 'annex', 'text': f'（{report["year"]}年度）'},
            {'kind': 'annex', 'text': f'填报单位（盖章）：{report["agency"]["name"]}'}, {'kind': 'table', 'id': 'statistics'}]


def put_annex(writer, block):
    if block['kind'] == 'annex':
        return writer.paragraph([{'t': block['text']}], indent=False, page_break=block['text'] == '附件')
    if block['kind'] == 'annex-title':
        return writer.paragraph([{'t': block['text'], 'font': '方正小标宋简体', 'sz': 36}], jc='center', indent=False)
    return None


def form_of_2014(rng, variant, make):
    report = make('national-2014', [2017, 2015][variant], structure=['sections', 'paragraphs'][variant], size=[88, 12][variant])
    tables = tables_for(report)
    if variant == 1:  # labels indented by spaces, no column of units in the head
        for row in tables['statistics'].rows:
            row[0]['text'] = '　　' * (row[0].get('indent') or 0) + row[0]['text'].replace('（', '(').replace('）', ')')
    blocks = [*blocks_of(report, ['official', 'half-width'][variant], tables=False), *annex_blocks(report)]
    filing = f'单位负责人：周某　　审核人：吴某　　填报人：郑某　　联系电话：0799-60{rng.randint(10000, 99999)}　　填报日期：{report["year"] + 1}年1月1{variant}日'

    def change(writer, i, block):
        return put_annex(writer, block)

    made, writer = raw(rng, report, ['style', 'typed'][variant], ['word-zh', 'wps'][variant], blocks=blocks, tables=tables, change=change)
    writer.add(writer.paragraph([{'t': filing}], indent=False))
    made['expected']['loose'] = [filing]
    return made


# 19. Text in one file, the statistics table in another

def annex_in_second_file(rng, variant, make):
    report = make('national-2014', [2018, 2016][variant], structure='sections', size=[150, 40][variant], issued=variant == 1)
    tables = tables_for(report)
    made, _ = raw(rng, report, ['outline', 'face'][variant], ['office', 'wps'][variant], numbers=['official', 'half-width'][variant],
                  blocks=blocks_of(report, ['official', 'half-width'][variant], tables=False), tables=tables)
    annex = ooxml.Writer(rng, ['word-en', 'wps'][variant], split=0.2)
    for block in annex_blocks(report)[variant:]:
        annex.add(put_annex(annex, block) or put(annex, block, 'typed', tables))
    annex.add(annex.paragraph([], indent=False))
    made['files']['.annex.docx'] = annex.save
    return made


# 20. Text in one file, the tables in a workbook

def save_book(book):
    def save(path):
        with tempfile.TemporaryDirectory() as folder:
            inner = os.path.join(folder, 'a.xlsx')
            book.save(inner)
            repack(inner, path)
    return save


def fill_sheet(sheet, table, top, left=1):
    for r, row in enumerate(table.rows):
        for cell in row:
            at = sheet.cell(top + r, left + cell['col'])
            text = cell['text']
            at.value = (float(text) if '.' in text else int(text)) if cell.get('fig') and re.fullmatch(r'-?\d+(\.\d+)?', text) else text
            if cell['span'] > 1 or cell['rows'] > 1:
                sheet.merge_cells(start_row=top + r, start_column=left + cell['col'], end_row=top + r + cell['rows'] - 1, end_column=left + cell['col'] + cell['span'] - 1)


def tables_in_workbook(rng, variant, make):
    report = make(['national-2014', 'national-2021'][variant], [2014, 2023][variant], structure='sections', suffix='情况', size=[56, 98][variant], issued=variant == 1)
    tables = tables_for(report)
    made, _ = raw(rng, report, ['typed', 'style'][variant], ['wps', 'word-zh'][variant], blocks=blocks_of(report, 'official', tables=False), tables=tables)
    book = openpyxl.Workbook()
    if variant == 0:
        sheet = book.active
        sheet.title = 'Sheet1'
        sheet['A1'] = f'{report["short"]}政府信息公开情况统计表（{report["year"]}年度）'
        sheet['A2'] = f'填报单位：{report["agency"]["name"]}'
        fill_sheet(sheet, tables['statistics'], 4)
    else:
        for n, (name, title) in enumerate([('proactive', '主动公开'), ('requests', '依申请'), ('disputes', '复议诉讼')]):
            sheet = book.active if n == 0 else book.create_sheet()
            sheet.title = title
            sheet['A1'] = f'{report["agency"]["name"]}{report["year"]}年{title}情况表'
            fill_sheet(sheet, tables[name], 3)
    made['files']['.tables.xlsx'] = save_book(book)
    return made


KINDS = [heading_styles, typed_numbers, automatic_numbers, python_docx, libreoffice, tracked_changes, comments_and_controls, boxes_and_notes, soft_returns, fields_and_contents,
         tables_out_of_place, tables_joined_and_split, numbers_as_typed, rows_changed, part_names, form_of_2019, face_alone, form_of_2014, annex_in_second_file, tables_in_workbook]
