"""The rules of the privacy gate, which is held while files are read: in texts, names of files and attachments."""

from __future__ import annotations

from showcase.content.private import PrivateKind
from showcase.content.problems import Level

from .areas import Area
from .rules import Rule

_CONSENT = "《个人信息保护法》第十四条、第二十五条"
_LAW = "《个人信息保护法》第二十五条、第二十八条"
_REASONS = {
    PrivateKind.ID_NUMBER: "名单里带身份证号，是各地被通报、被检察机关公益诉讼最多的一种。",
    PrivateKind.OLD_ID_NUMBER: "老身份证号里有出生日期和户籍地，同样能认出一个人。",
    PrivateKind.MOBILE: "手机号码公布出去，会招来骚扰和诈骗电话，老年人受害最多。",
    PrivateKind.BANK_CARD: "银行账户属于敏感个人信息，一旦公布就可能被盗用。",
    PrivateKind.BIRTH_DATE: "出生年月日加上姓名就能认出一个人，也常被用来猜密码。",
    PrivateKind.PLATE: "车牌号能查到车主和行踪。",
    PrivateKind.COORDINATES: "经纬度等于公布了准确的地点，往往就是家。",
    PrivateKind.HOME: "家庭住址公布出去，会打扰本人和家人的安宁。",
    PrivateKind.STREET: "门牌地址可能是单位的，也可能是谁的家，需要您看一眼。",
    PrivateKind.LANDLINE: "座机可能是办公电话，也可能是谁家的电话，需要您看一眼。",
    PrivateKind.EMAIL: "邮箱可能是单位的，也可能是个人的，需要您看一眼。",
}


def _of(kind: PrivateKind) -> Rule:
    return Rule(
        id=kind.rule,
        area=Area.PRIVACY,
        title=kind.label,
        level=kind.level,
        reason=_REASONS[kind],
        cure=f"整个删去，附件里的也一样。{kind.advice}" if kind.level.stops else kind.advice,
        source=_LAW,
    )


RULES = (
    *(_of(kind) for kind in PrivateKind),
    Rule(
        id="privacy-minor-consent",
        area=Area.PRIVACY,
        title="未成年人没有监护人同意",
        level=Level.VETO,
        reason="不满十四周岁的未成年人的个人信息一律属于敏感个人信息，公布姓名和照片要有监护人同意。",
        cure="有监护人书面同意的，写上同意的日期和存放的地方；没有的，只公布人数，不写姓名，不放照片。",
        source="《个人信息保护法》第二十八条、第三十一条，《未成年人保护法》第七十二条",
    ),
    Rule(
        id="privacy-consent-date",
        area=Area.PRIVACY,
        title="同意的日期不对",
        level=Level.ERROR,
        reason="同意要在登载以前；日期写错了，别人问起来说不清。",
        cure="照同意书核对“日期”和“撤回日期”。",
        source=_CONSENT,
    ),
    Rule(
        id="privacy-consent-scope",
        area=Area.PRIVACY,
        title="登载超出了同意的范围",
        level=Level.ERROR,
        reason="同意登姓名，不等于同意登照片和事迹。",
        cure="删去没有同意的内容，或者征得同意以后把“范围”补全。",
        source=_CONSENT,
    ),
    Rule(
        id="privacy-consent-evidence",
        area=Area.PRIVACY,
        title="同意没有凭据",
        level=Level.WARNING,
        reason="同意是单独取得的，要能拿得出来；仓库里只写档案编号，不放扫描件。",
        cure="写上同意的日期和同意书的档案编号。",
        source=_CONSENT,
    ),
    Rule(
        id="privacy-consent-withdrawn",
        area=Area.PRIVACY,
        title="已经撤回同意",
        level=Level.NOTICE,
        reason="撤回以后全站不再登载这个对象，统计的数目不变。",
        cure="不用做什么；已经印发、转载的请另行处理。",
        source="《个人信息保护法》第十五条、第四十七条",
    ),
    Rule(
        id="privacy-consent-display",
        area=Area.PRIVACY,
        title="这类对象不能匿名",
        level=Level.ERROR,
        reason="只有个人、家庭和组合能写成“王某”的样子，单位和村镇不能。",
        cure="写“隐藏”，或者删去“显示”这一行。",
    ),
    Rule(
        id="privacy-concealed-name",
        area=Area.PRIVACY,
        title="写着不公开姓名的人",
        level=Level.ERROR,
        reason="名单里已经隐去的人，新闻、照片说明或者附件里还写着名字，等于没有隐去。",
        cure="把名字从文字里删去；附件请改好以后重新上传。",
        source="《个人信息保护法》第十五条、第四十七条",
    ),
    Rule(
        id="privacy-unseen-attachment",
        area=Area.PRIVACY,
        title="附件看不进去",
        level=Level.ERROR,
        reason="加了密码的、损坏的和旧格式的附件没法检查，里面可能有不能公开的内容。",
        cure="去掉密码，或者另存为 docx、xlsx、pptx、pdf 再上传。",
        source="《政府信息公开条例》第十七条（公开前审查）",
    ),
    Rule(
        id="privacy-attachment-properties",
        area=Area.PRIVACY,
        title="附件里留着作者信息",
        level=Level.NOTICE,
        reason="文档属性里常有起草人的姓名和单位，谁下载都能看到。",
        cure="在 Word、WPS 里用“检查文档”删去个人信息，再另存一份上传。",
    ),
)
