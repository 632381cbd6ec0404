"""Makes the foreign Word files of open/ and held-out/: npm run foreign.

Twenty kinds of file, two of each, drawn by a fixed seed into the two halves; no text or construction stands in both.
"""
import json
import os
import random
import sys

import kinds
import reports

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.dirname(HERE)

AGENCIES = [  # name, short name, level, 我…, 全…
    ('临岚县人民政府', '临岚县', 'county', '我县', '全县'), ('清浦区人民政府', '清浦区', 'county', '我区', '全区'), ('江源市人民政府', '江源市', 'municipality', '我市', '全市'),
    ('临岚县自然资源局', '县自然资源局', 'department', '我局', '全系统'), ('东岭街道办事处', '东岭街道', 'township', '本街道', '街道'), ('石桥镇人民政府', '石桥镇', 'township', '我镇', '全镇'),
    ('江源市教育局', '市教育局', 'department', '我局', '全市教育系统'), ('云麓自治县人民政府', '云麓自治县', 'county', '我县', '全县'), ('白沙旗人民政府', '白沙旗', 'county', '我旗', '全旗'),
    ('江源高新技术产业开发区管理委员会', '江源高新区', 'county', '本区', '全区'), ('平水市人民政府', '平水市', 'municipality', '我市', '全市'), ('平水市住房和城乡建设局', '市住建局', 'department', '我局', '全市住建系统'),
    ('青渡乡人民政府', '青渡乡', 'township', '我乡', '全乡'), ('南浔洲区人民政府', '南浔洲区', 'county', '我区', '全区'), ('西陵坡区卫生健康局', '区卫生健康局', 'department', '我局', '全区卫健系统'),
    ('东海州人民政府', '东海州', 'municipality', '我州', '全州'), ('金牛山县人民政府', '金牛山县', 'county', '我县', '全县'), ('金牛山县公安局', '县公安局', 'department', '我局', '全县公安机关'),
    ('桂溪镇人民政府', '桂溪镇', 'township', '我镇', '全镇'), ('龙潭口市人民政府', '龙潭口市', 'county', '我市', '全市'), ('龙潭口市司法局', '市司法局', 'department', '我局', '全市司法行政系统'),
    ('安原省生态环境厅', '省生态环境厅', 'department', '我厅', '全省生态环境系统'), ('安原省人民政府办公厅', '省政府办公厅', 'province', '我厅', '全省'), ('凤台岭区人民政府', '凤台岭区', 'county', '我区', '全区'),
    ('柳林湾街道办事处', '柳林湾街道', 'township', '街道', '街道'), ('洪泽口县统计局', '县统计局', 'department', '我局', '本局'), ('洪泽口县人民政府', '洪泽口县', 'county', '我县', '全县'),
    ('北固市人民政府', '北固市', 'municipality', '我市', '全市'), ('北固市市场监督管理局', '市市场监管局', 'department', '我局', '全市市场监管系统'), ('新洲区人民政府', '新洲区', 'county', '我区', '全区'),
    ('乌兰山县人民政府', '乌兰山县', 'county', '我县', '全县'), ('沙河湾区人民政府', '沙河湾区', 'county', '我区', '全区'), ('沙河湾区民政局', '区民政局', 'department', '我局', '全区民政系统'),
    ('马鞍岭镇人民政府', '马鞍岭镇', 'township', '我镇', '全镇'), ('滨海新城管理委员会', '滨海新城', 'county', '本区', '全区'), ('永嘉洲县人民政府', '永嘉洲县', 'county', '我县', '全县'),
    ('岳西坪县交通运输局', '县交通运输局', 'department', '我局', '全县交通系统'), ('岳西坪县人民政府', '岳西坪县', 'county', '我县', '全县'), ('兴隆屯县人民政府', '兴隆屯县', 'county', '我县', '全县'),
    ('兴隆屯县水利局', '县水利局', 'department', '我局', '全县水利系统'),
]


def write(folder, name, made):
    for suffix, save in made['files'].items():
        save(os.path.join(folder, f'{name}{suffix}'))
    with open(os.path.join(folder, f'{name}.json'), 'w', encoding='utf-8') as out:
        json.dump(made['expected'], out, ensure_ascii=False, indent=1)
        out.write('\n')


def main(only):
    coin = random.Random(20261124)
    agencies = list(AGENCIES)
    coin.shuffle(agencies)
    for i, kind in enumerate(kinds.KINDS):
        flip = coin.randrange(2)
        for variant in (0, 1):
            half = variant ^ flip
            agency = agencies.pop()
            folder = os.path.join(OUT, ['open', 'held-out'][half])
            os.makedirs(folder, exist_ok=True)
            name = f'{i + 1:02d}-{kind.__name__.replace("_", "-")}'
            if only and only not in name:
                continue
            rng = random.Random(f'{name}{variant}')
            make_report = lambda form, year, **how: reports.report(rng, half, form, year, agency, **how)
            write(folder, name, kind(rng, variant, make_report))


if __name__ == '__main__':
    main(sys.argv[1] if len(sys.argv) > 1 else None)
