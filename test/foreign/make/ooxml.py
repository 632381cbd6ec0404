"""Writes .docx files part by part, as Word, WPS and agencies' own templates leave them."""
import zipfile
from xml.sax.saxutils import escape

W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
NAMESPACES = {
    'word': ('xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
             'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
             'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" '
             'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:w10="urn:schemas-microsoft-com:office:word" '
             f'xmlns:w="{W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
             'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14 w15 wp14"'),
    'wps': ('xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
            'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
            'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" '
            f'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:w="{W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
            'xmlns:w10="urn:schemas-microsoft-com:office:word" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
            'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
            'xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData" mc:Ignorable="w14 w15 wp14"'),
}

# Role → style id, name and outline level, by the program or template that the file comes from.
STYLES = {
    # Word in Chinese: ids are numbers and letters.
    'word-zh': {'normal': ('a', 'Normal', None), 'h0': ('1', 'heading 1', 0), 'h1': ('2', 'heading 2', 1), 'h2': ('3', 'heading 3', 2), 'h3': ('4', 'heading 4', 3),
                'title': ('a3', 'Title', None), 'toc1': ('TOC1', 'toc 1', None), 'toc2': ('TOC2', 'toc 2', None), 'grid': ('a5', 'Table Grid', None), 'list': ('a6', 'List Paragraph', None)},
    # Word in English.
    'word-en': {'normal': ('Normal', 'Normal', None), 'h0': ('Heading1', 'heading 1', 0), 'h1': ('Heading2', 'heading 2', 1), 'h2': ('Heading3', 'heading 3', 2), 'h3': ('Heading4', 'heading 4', 3),
                'title': ('Title', 'Title', None), 'toc1': ('TOC1', 'toc 1', None), 'toc2': ('TOC2', 'toc 2', None), 'grid': ('TableGrid', 'Table Grid', None), 'list': ('ListParagraph', 'List Paragraph', None)},
    # WPS numbers all styles through: headings are 2, 3, 4.
    'wps': {'normal': ('1', 'Normal', None), 'h0': ('2', 'heading 1', 0), 'h1': ('3', 'heading 2', 1), 'h2': ('4', 'heading 3', 2), 'h3': ('5', 'heading 4', 3),
            'title': ('9', 'Title', None), 'toc1': ('10', 'toc 1', None), 'toc2': ('11', 'toc 2', None), 'grid': ('14', 'Table Grid', None), 'list': ('17', 'List Paragraph', None)},
    # An office's own template: names in Chinese, levels by outline alone.
    'office': {'normal': ('a', 'Normal', None), 'h0': ('af0', '公文一级标题', 0), 'h1': ('af1', '公文二级标题', 1), 'h2': ('af2', '公文三级标题', 2), 'h3': ('af3', '公文四级标题', 3),
               'title': ('af', '公文标题', None), 'toc1': ('TOC1', 'toc 1', None), 'toc2': ('TOC2', 'toc 2', None), 'grid': ('a7', '网格型', None), 'list': ('af5', '公文正文', None)},
}

AUTO = {  # number formats of automatic numbers, by level
    'outline': [('chineseCounting', '%1、'), ('chineseCounting', '（%2）'), ('decimal', '%3.'), ('decimal', '（%4）')],
    'japanese': [('japaneseCounting', '%1、'), ('japaneseCounting', '（%2）'), ('decimal', '%3．'), ('decimalEnclosedCircle', '%4')],
}


def theme():
    colour = lambda name, value: f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
    colours = ''.join(colour(n, v) for n, v in [('dk1', '000000'), ('lt1', 'FFFFFF'), ('dk2', '44546A'), ('lt2', 'E7E6E6'), ('accent1', '4472C4'), ('accent2', 'ED7D31'), ('accent3', 'A5A5A5'),
                                               ('accent4', 'FFC000'), ('accent5', '5B9BD5'), ('accent6', '70AD47'), ('hlink', '0563C1'), ('folHlink', '954F72')])
    font = lambda tag, face: f'<a:{tag}><a:latin typeface="{face}"/><a:ea typeface="宋体"/><a:cs typeface=""/></a:{tag}>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office 主题"><a:themeElements>'
            f'<a:clrScheme name="Office">{colours}</a:clrScheme><a:fontScheme name="Office">{font("majorFont", "等线 Light")}{font("minorFont", "等线")}</a:fontScheme>'
            f'<a:fmtScheme name="Office"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>'
            f'<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>')


THEME = theme()


def t(text):
    keep = ' xml:space="preserve"' if text != text.strip() or '  ' in text else ''
    return f'<w:t{keep}>{escape(text)}</w:t>'


class Writer:
    """Collects a body; the parts beside it appear when something asks for them."""

    def __init__(self, rng, flavour='word-zh', split=0.0, rsids=True, auto=None, auto_in_style=False):
        self.rng, self.flavour, self.split, self.rsids = rng, flavour, split, rsids
        self.styles, self.auto, self.auto_in_style = STYLES[flavour], auto, auto_in_style
        self.body, self.comments, self.footnotes, self.links = [], [], [], []
        self.mark = 0
        self.nums = []  # (abstract number, levels that start anew)
        self.header = self.footer = None

    # Runs

    def rsid(self, name='w:rsidR'):
        return f' {name}="00{self.rng.randrange(16**6):06X}"' if self.rsids else ''

    def properties(self, run):
        bits = []
        if 'style' in run:
            bits.append(f'<w:rStyle w:val="{run["style"]}"/>')
        font = run.get('font')
        if font:
            bits.append(f'<w:rFonts w:hint="eastAsia" w:ascii="{font}" w:eastAsia="{font}" w:hAnsi="{font}"/>')
        elif self.flavour == 'wps' or self.rng.random() < .3:
            bits.append('<w:rFonts w:hint="eastAsia"/>')
        if run.get('b'):
            bits.append('<w:b/>')
        if run.get('vanish'):
            bits.append('<w:vanish/>')
        if run.get('color'):
            bits.append(f'<w:color w:val="{run["color"]}"/>')
        if run.get('sz'):
            bits.append(f'<w:sz w:val="{run["sz"]}"/><w:szCs w:val="{run["sz"]}"/>')
        if run.get('position'):
            bits.append(f'<w:vertAlign w:val="{run["position"]}"/>')
        if self.flavour == 'wps':
            bits.append('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>')
        return f'<w:rPr>{"".join(bits)}</w:rPr>' if bits else ''

    def run(self, run):
        """A run, or several: Word and WPS tear text at numbers, spelling and revisions."""
        inner = []
        for kind in ('br', 'tab'):
            if run.get(kind):
                return f'<w:r{self.rsid()}>{self.properties(run)}<w:{kind}/></w:r>'
        if 'sym' in run:
            font, char = run['sym']
            return f'<w:r>{self.properties(run)}<w:sym w:font="{font}" w:char="{char}"/></w:r>'
        if 'raw' in run:
            return run['raw']
        text, cuts = run['t'], []
        if self.split and len(text) > 3:
            cuts = sorted({self.rng.randrange(1, len(text)) for _ in range(int(self.split * len(text) / 12 + self.rng.random()))})
        deleted = run.get('del')
        for a, b in zip([0, *cuts], [*cuts, len(text)]):
            piece = t(text[a:b]) if not deleted else t(text[a:b]).replace('<w:t', '<w:delText').replace('</w:t>', '</w:delText>')
            wrapped = f'<w:r{self.rsid()}>{self.properties(run)}{piece}</w:r>'
            if cuts and self.rng.random() < .2 and not deleted:
                wrapped = f'<w:proofErr w:type="spellStart"/>{wrapped}<w:proofErr w:type="spellEnd"/>'
            inner.append(wrapped)
        xml = ''.join(inner)
        if cuts and self.rng.random() < .15:
            self.mark += 1
            xml = f'<w:bookmarkStart w:id="{self.mark}" w:name="_GoBack{self.mark}"/>{xml}<w:bookmarkEnd w:id="{self.mark}"/>'
        for tag in ('ins', 'del', 'moveFrom', 'moveTo'):
            if run.get(tag):
                self.mark += 1
                xml = f'<w:{tag} w:id="{self.mark}" w:author="李主任" w:date="2024-01-15T09:20:00Z">{xml}</w:{tag}>'
        if run.get('smart'):
            xml = f'<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate"><w:smartTagPr><w:attr w:name="Year" w:val="2023"/></w:smartTagPr>{xml}</w:smartTag>'
        if run.get('sdt'):
            xml = f'<w:sdt><w:sdtPr><w:alias w:val="{run["sdt"]}"/><w:id w:val="{1000 + self.rng.randrange(9000)}"/><w:text/></w:sdtPr><w:sdtContent>{xml}</w:sdtContent></w:sdt>'
        if run.get('comment'):
            number = len(self.comments)
            self.comments.append(run['comment'])
            xml = (f'<w:commentRangeStart w:id="{number}"/>{xml}<w:commentRangeEnd w:id="{number}"/>'
                   f'<w:r><w:commentReference w:id="{number}"/></w:r>')
        if run.get('footnote'):
            self.footnotes.append(run['footnote'])
            xml += f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(self.footnotes) + 1}"/></w:r>'
        if run.get('link'):
            self.links.append(run['link'])
            xml = f'<w:hyperlink r:id="rIdL{len(self.links)}" w:history="1">{xml}</w:hyperlink>'
        if run.get('field'):
            xml = (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {escape(run["field"])} </w:instrText></w:r>'
                   f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{xml}<w:r><w:fldChar w:fldCharType="end"/></w:r>')
        if run.get('simple'):
            xml = f'<w:fldSimple w:instr=" {escape(run["simple"])} ">{xml}</w:fldSimple>'
        return xml

    # Paragraphs

    def paragraph(self, runs, style=None, outline=None, num=None, jc=None, indent=True, mark=None, page_break=False, spacing=None):
        bits = []
        if style:
            bits.append(f'<w:pStyle w:val="{self.styles[style][0]}"/>')
        if page_break:
            bits.append('<w:pageBreakBefore/>')
        if num:
            bits.append(f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>')
        if spacing:
            bits.append(f'<w:spacing w:line="{spacing}" w:lineRule="exact"/>')
        if indent and not style:
            bits.append('<w:ind w:firstLineChars="200" w:firstLine="640"/>' if self.rng.random() < .8 else '<w:ind w:firstLine="640"/>')
        if jc:
            bits.append(f'<w:jc w:val="{jc}"/>')
        if outline is not None:
            bits.append(f'<w:outlineLvl w:val="{outline}"/>')
        if mark:  # the paragraph mark itself is inserted or deleted
            self.mark += 1
            bits.append(f'<w:rPr><w:{mark} w:id="{self.mark}" w:author="李主任" w:date="2024-01-15T09:21:00Z"/></w:rPr>')
        ppr = f'<w:pPr>{"".join(bits)}</w:pPr>' if bits else ''
        return f'<w:p{self.rsid()}{self.rsid("w:rsidRDefault")}>{ppr}{"".join(self.run(r) for r in runs)}</w:p>'

    def add(self, xml):
        self.body.append(xml)

    def number(self, levels_anew=()):
        """A fresh w:num of the file's one list; the numbers of some levels start anew."""
        self.nums.append(tuple(levels_anew))
        return len(self.nums)

    def text_box(self, paragraphs, fallback=True):
        """A paragraph that anchors a box: as DrawingML with VML for old programs, or as VML alone."""
        content = f'<w:txbxContent>{"".join(paragraphs)}</w:txbxContent>'
        shape = (f'<w:pict><v:shape id="box{len(self.body)}" style="position:absolute;width:400pt;height:80pt" o:spt="202"><v:textbox>{content}</v:textbox></v:shape></w:pict>')
        if not fallback:
            return f'<w:r>{shape}</w:r>'
        drawing = ('<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
                   '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
                   '<wp:extent cx="5000000" cy="900000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/><wp:docPr id="1" name="文本框 1"/><wp:cNvGraphicFramePr/>'
                   '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
                   '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
                   f'<wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>')
        return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice><mc:Fallback>{shape}</mc:Fallback></mc:AlternateContent></w:r>'

    # Tables: rows of {'cells': [...], 'head': bool}; a cell has col, span, rows and paras (lists of runs)

    def table(self, grid, rows, style=True):
        grid = [round(w * 9000 / sum(grid)) for w in grid]
        out = ['<w:tbl><w:tblPr>', f'<w:tblStyle w:val="{self.styles["grid"][0]}"/>' if style else '', '<w:tblW w:w="0" w:type="auto"/>',
               '<w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/>'
               '<w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders>' if not style else '', '</w:tblPr><w:tblGrid>',
               *[f'<w:gridCol w:w="{w}"/>' for w in grid], '</w:tblGrid>']
        open_cells = {}  # column → (cell, rows left)
        for row in rows:
            cells = list(row['cells'])
            for col, (cell, left) in list(open_cells.items()):
                if left > 0:
                    cells.append({**cell, 'continues': True})
                    open_cells[col] = (cell, left - 1)
            tr_pr = ('<w:trPr><w:cantSplit/>' + ('<w:tblHeader/>' if row.get('head') else '') + row.get('mark', '') + '</w:trPr>') if row.get('head') or row.get('mark') else ''
            xml = []
            for cell in sorted(cells, key=lambda c: c['col']):
                if cell.get('rows', 1) > 1 and not cell.get('continues'):
                    open_cells[cell['col']] = (cell, cell['rows'] - 1)
                xml.append(self.cell(cell, grid))
            joined = ''.join(xml)
            if row.get('sdt'):
                out.append(f'<w:sdt><w:sdtPr><w:id w:val="{2000 + self.rng.randrange(9000)}"/></w:sdtPr><w:sdtContent><w:tr{self.rsid()}>{tr_pr}{joined}</w:tr></w:sdtContent></w:sdt>')
            else:
                out.append(f'<w:tr{self.rsid()}>{tr_pr}{joined}</w:tr>')
        return ''.join([*out, '</w:tbl>'])

    def cell(self, cell, grid):
        width = sum(grid[cell['col']:cell['col'] + cell.get('span', 1)])
        bits = [f'<w:tcW w:w="{width}" w:type="dxa"/>']
        if cell.get('span', 1) > 1:
            bits.append(f'<w:gridSpan w:val="{cell["span"]}"/>')
        if cell.get('continues'):
            bits.append('<w:vMerge/>')
        elif cell.get('rows', 1) > 1:
            bits.append('<w:vMerge w:val="restart"/>')
        bits.append('<w:vAlign w:val="center"/>')
        paras = [[]] if cell.get('continues') else cell['paras']
        content = ''.join(self.paragraph(runs, jc=None if cell.get('left') else 'center', indent=False) for runs in paras)
        if cell.get('sdt') and not cell.get('continues'):
            return f'<w:sdt><w:sdtPr><w:id w:val="{3000 + self.rng.randrange(9000)}"/><w:text/></w:sdtPr><w:sdtContent><w:tc><w:tcPr>{"".join(bits)}</w:tcPr>{content}</w:tc></w:sdtContent></w:sdt>'
        return f'<w:tc><w:tcPr>{"".join(bits)}</w:tcPr>{content}</w:tc>'

    # Parts

    def styles_part(self):
        out = [f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
               '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:kern w:val="2"/><w:sz w:val="21"/><w:szCs w:val="22"/>'
               '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>']
        normal = self.styles['normal'][0]
        for role, (ident, name, outline) in self.styles.items():
            kind = 'table' if role == 'grid' else 'paragraph'
            default = ' w:default="1"' if role == 'normal' else ''
            custom = ' w:customStyle="1"' if name.startswith('公文') else ''
            ppr = ''
            if outline is not None:
                num = f'<w:numPr><w:ilvl w:val="{outline}"/><w:numId w:val="1"/></w:numPr>' if self.auto_in_style and outline < 2 else ''
                ppr = f'<w:pPr><w:keepNext/>{num}<w:outlineLvl w:val="{outline}"/></w:pPr><w:rPr><w:rFonts w:ascii="黑体" w:eastAsia="黑体"/><w:sz w:val="32"/></w:rPr>'
            elif role == 'grid':
                edges = ''.join(f'<w:{e} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for e in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV'))
                ppr = f'<w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr>'
            elif role == 'title':
                ppr = '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/></w:rPr>'
            based = '' if role in ('normal', 'grid') else f'<w:basedOn w:val="{normal}"/>'
            out.append(f'<w:style w:type="{kind}"{default}{custom} w:styleId="{ident}"><w:name w:val="{name}"/>{based}<w:qFormat/>{ppr}</w:style>')
        return ''.join([*out, '</w:styles>'])

    def numbering_part(self):
        levels = ''.join(f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
                         + (f'<w:pStyle w:val="{self.styles[f"h{i}"][0]}"/>' if self.auto_in_style and i < 2 else '')
                         + f'<w:suff w:val="nothing"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>' for i, (form, text) in enumerate(AUTO[self.auto]))
        nums = ''.join(f'<w:num w:numId="{i + 1}"><w:abstractNumId w:val="0"/>'
                       + ''.join(f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>' for level in anew) + '</w:num>'
                       for i, anew in enumerate(self.nums or [()]))
        return (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">'
                f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>{nums}</w:numbering>')

    def save(self, path):
        family = 'wps' if self.flavour == 'wps' else 'word'
        section = ['<w:sectPr>']
        rels = ['<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>',
                '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>',
                '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/>',
                '<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>']
        types = [('styles', 'styles'), ('settings', 'settings'), ('fontTable', 'fontTable')]
        parts = {
            'word/styles.xml': self.styles_part(),
            'word/settings.xml': f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/></w:settings>',
            'word/fontTable.xml': f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="{W}"><w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/><w:charset w:val="86"/></w:font></w:fonts>',
            'word/theme/theme1.xml': THEME,
        }
        if self.auto:
            parts['word/numbering.xml'] = self.numbering_part()
            types.append(('numbering', 'numbering'))
            rels.append('<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>')
        if self.footnotes:
            notes = ''.join(f'<w:footnote w:id="{i + 2}"><w:p><w:r><w:footnoteRef/></w:r><w:r>{t(" " + note)}</w:r></w:p></w:footnote>' for i, note in enumerate(self.footnotes))
            parts['word/footnotes.xml'] = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
                                           f'<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{notes}</w:footnotes>')
            types.append(('footnotes', 'footnotes'))
            rels.append('<Relationship Id="rId6" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>')
        if self.comments:
            notes = ''.join(f'<w:comment w:id="{i}" w:author="李主任" w:date="2024-01-15T09:30:00Z" w:initials="李"><w:p><w:r>{t(note)}</w:r></w:p></w:comment>' for i, note in enumerate(self.comments))
            parts['word/comments.xml'] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="{W}">{notes}</w:comments>'
            types.append(('comments', 'comments'))
            rels.append('<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>')
        for name in ('header', 'footer'):
            text = getattr(self, name)
            if text:
                tag = 'hdr' if name == 'header' else 'ftr'
                parts[f'word/{name}1.xml'] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{tag} xmlns:w="{W}"><w:p>{text}</w:p></w:{tag}>'
                types.append((f'{name}1', name))
                rels.append(f'<Relationship Id="rId{name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{name}" Target="{name}1.xml"/>')
                section.append(f'<w:{name}Reference w:type="default" r:id="rId{name}"/>')
        for i, link in enumerate(self.links):
            rels.append(f'<Relationship Id="rIdL{i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="{escape(link)}" TargetMode="External"/>')
        section.append('<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr>')
        parts['word/document.xml'] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {NAMESPACES[family]}><w:body>{"".join(self.body)}{"".join(section)}</w:body></w:document>'
        parts['word/_rels/document.xml.rels'] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{"".join(rels)}</Relationships>'
        application = ('WPS Office_11.1.0.14309_F1E327BC-269C-435d-A152-05C5408002CA' if family == 'wps' else 'Microsoft Office Word')
        parts['docProps/app.xml'] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>{application}</Application></Properties>'
        if family == 'wps':
            parts['docProps/custom.xml'] = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
                                            'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-11.1.0.14309</vt:lpwstr></property></Properties>')
        overrides = ''.join(f'<Override PartName="/word/{name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>' for name, kind in types)
        parts['[Content_Types].xml'] = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                                        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
                                        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
                                        f'{overrides}<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
                                        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
                                        + ('<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>' if family == 'wps' else '') + '</Types>')
        parts['_rels/.rels'] = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                                '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
                                '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>'
                                + ('<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>' if family == 'wps' else '') + '</Relationships>')
        write_zip(path, parts)


def write_zip(path, parts):
    """The same bytes each time: a fixed order and date."""
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(parts, key=lambda n: (n != '[Content_Types].xml', not n.startswith('_rels'), n)):
            data = parts[name]
            info = zipfile.ZipInfo(name, (2024, 1, 20, 9, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0
            archive.writestr(info, data if isinstance(data, bytes) else data.encode())
