import { combine, words } from '../pack';

/**
 * Where the longest word is the wrong one: 在|意大利 is no 在意, 对|方案 no 对方. What is behind the cut is read anew.
 * Those that a dictionary cuts so, and that change who speaks or what is said: most hide a preposition, a body or a 他.
 */
export const cuts: readonly string[] = [
  ...combine(
    ['在|'],
    words`意大利 校园 校内 校外 场馆 场外 场内 线上 线下 任何 任期 内部 内地 内蒙古 内阁 内容 内存 职场 职工 野外 建设 建筑 建立 建成 编制 编写 售后 即将`,
  ),
  ...combine(
    ['对|'],
    words`
      外国 外界 外部 外媒 外交 外贸 内地 内部 内阁 内存 内塔尼亚胡 方案 方式 方向 方法 手机 面临 话题 待遇 比特币 策略 应急 应届 照明 立法
      立陶宛 抗疫 冲突 冲击 冲绳
    `,
  ),
  ...combine(words`同| 和|`, words`意大利 约旦`),
  ...combine(['同|'], words`时任`),
  ...combine(['和|'], words`约翰 平安 会员 气候 气象 解放军`),
  ...combine(words`与| 及|`, words`其他 其它 其余`),
  ...combine(['与|'], words`会员`),
  ...combine(['就|'], words`近期 近日 近来 近年 业务 业内 位于`),
  ...combine(['从|'], words`事件 事实 业务 业内 属于 不曾 不敢`),
  ...combine(['由|'], words`来自`),
  ...combine(['为|'], words`首次 首批 首席 人生`),
  ...combine(['以|'], words`上海 上述 内地 内容 防止 下跌`),
  ...combine(words`让| 令|`, words`人们 人民 人力`),
  ...combine(['给|'], words`出版社 与会`),
  ...combine(['各|'], words`部门 部委 部分 地区 处室`),
  ...combine(words`等|`, words`人员 人力 于是`),
  ...combine(['的|'], words`话题 话语 确定 确实`),
  ...combine(['不|'], words`应该 满意 必然 予以 应得`),
  ...combine(['并|'], words`不能 不少 不算 不知道 不断 不多见`),
  ...combine(['会|'], words`展现 展示 上升 上涨 场内`),
  ...combine(['可|'], words`称为 用于 观测 靠得住`),
  ...combine(['无|'], words`关系 限制`),
  ...combine(['其|'], words`中文 中华 中国`),
  ...combine(['最|'], words`先进 快乐 高兴`),
  ...words`
    中国|人民 领导|人员 工|人员 党|组织 党|团结 是|非常 这|使得 这|时候 那|时候 小|时候 外|长期 部|长度 处|长度 大|概率 大|都是 有|人口 未|有效
    即|使用 如|今日 每|当季 每|当月 想|尽快 来|自己 来|看望 来|看看 看|中国 得|出去 着|作用 之|外国 多|边界 一|方法 呼|应该 被|告知 上|学年 年|中期
    日|前后 父|母亲 难|为我 内塔尼亚胡|说
  `,
];
