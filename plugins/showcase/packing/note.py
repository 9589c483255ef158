"""What the person reads who gets the package: how to put the site up, and how to check that it is whole."""

from __future__ import annotations

import datetime

_NOTE = """\
{title}　离线包
打包日期：{day}

这个压缩包里是整个网站，在 site 文件夹里，不需要数据库，也不需要在服务器上装任何程序。

一、直接看
  解压以后，用浏览器打开 site 文件夹里的 index.html。放在 U 盘里也可以这样看，不用联网。
  这样打开时不能搜索、不能筛选荣誉榜（浏览器不允许网页读取别的文件），其余都和网站上一样。
  请先解压，不要在压缩包里直接双击。

二、放到单位的服务器上
  1. 把 site 文件夹里面的全部内容（不是 site 文件夹本身）上传到网站目录，根目录或下面一级的子目录都可以。
  2. 服务器要把 index.html 当作默认网页（一般本来就是），把 404.html 设为“找不到网页”时显示的网页。
  3. 用 nginx 的，请加上这两行，不许别的网站把本站套进框架里：
       add_header Content-Security-Policy "frame-ancestors 'self'" always;
       add_header X-Content-Type-Options "nosniff" always;
  4. 更新网站时，先传到一个新目录，传完、看过以后再换过去；旧目录留几天再删。

三、传完以后看一看
  1. 首页、一份光荣榜、一篇新闻、一次活动的照片能不能打开，手机上也看一看。
  2. 搜索一个上过榜的名字，看能不能找到。
  3. 页脚的主办单位、备案号、网站标识码、联系电话对不对。
  4. 公示的起止、新闻的定时发布和下线，都在打包那一天算好：网站要天天更新的，就天天重新打包。

四、怎样知道文件是完整的
  SHA256SUMS 里有每个文件的校验值。在解压后的文件夹里运行：
    sha256sum --check --quiet SHA256SUMS          （Linux）
    shasum -a 256 --check --quiet SHA256SUMS      （macOS）
  没有任何输出，就说明一个字节都不差。
  压缩包本身的校验值，在和它同名、以 .sha256 结尾的文件里。Windows 上可以这样算，再和文件里的比一比：
    certutil -hashfile 压缩包的文件名 SHA256
"""


def note(title: str, day: datetime.date) -> str:
    """The text of the note in a package of the site `title`, packed on `day`."""
    return _NOTE.format(title=title, day=f"{day.year}年{day.month}月{day.day}日")
