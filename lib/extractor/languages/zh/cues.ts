import { type CueClass, combine, words } from '../pack';

/** 回应称, 介绍说: the last verb is the cue, the one before says how. */
const manners = words`
  回应 回答 答复 回复 解释 介绍 分析 补充 说明 反映 评价 评论 总结 回忆 感叹 感慨 调侃 打趣 坦白 坦承 强调 警告 威胁 批评
  抱怨 举例 透露 披露 爆料 发文 发帖 发声 发推 撰文 发布 判断 预测 推测 估计 反驳 辩解 澄清 承诺 保证
  申诉 控诉 投诉 哭诉 诉说 自述 供述 讲述 描述 叙述 转述 复述 陈述 表态 建议 提议 提醒 呼吁 安慰 开玩笑 渲染 怒斥 痛斥
  痛批 直言 明确 进一步 笑着 哭着 大声 喊话 致辞 致词 书面 微笑着 严肃 郑重 无奈地 激动地 动情地 高兴地 自豪地
  道歉 致歉 感谢 哽咽 苦笑 大笑 重申 指责 谴责 抨击 质疑 反问 提到 提及 谈到 指出 表示
`;

/** 表示, 说, 指出: over a pause nearly always a report; without one, before a clause. */
const say: CueClass = {
  name: 'say',
  words: [
    ...words`
      表示 说 直说 称 指出 坦言 直言 明言 声称 宣称 指称 供称 辩称 坚称 续称 诉称 述称 直称 谎称 笑称 戏称 诈称 笑言 断言
      扬言 预言 坦承 坦陈 透露 披露 爆料 强调 重申 如是说 如此说 笑说 笑道 说道 写道 喊话 呛声 直指 续指 再指
      谈道 讲道 忆道 叹道 补充道 回忆道 解释道 感叹道 感慨道 渲染道 赞道 答道 抱怨道 怒道 问道 自曝 自爆 放话 撂话 反呛
    `,
    ...combine(manners, words`称 说 道 指`),
  ],
  leads: 'clause',
  trails: true,
  chains: true,
  runsOn: true,
  subject: 'anyone',
  trust: 0.9,
};

/** Verbs whose statement has a colour: they run into it without a pause as well as over one. */
const assert: CueClass = {
  name: 'assert',
  words: words`
    谕知 报道 报导 日报道 日报导 暗示 暗指 影射 反指 笑指 谦称 自言 痛陈 表露 放风 担保 承认 供认 否认 证实 宣布 质疑 承诺 许诺 保证 主张 抱怨 埋怨 批评 抨击 指责 谴责 感叹 感慨 慨叹 感言 调侃 吐槽 反驳 澄清
    辩解 认定 裁定 判定 研判 指控 控诉 投诉 转述 自认 自嘲 自责 直呼 大赞 盛赞 称赞 赞扬 赞叹 痛斥 怒斥 形容 驳斥 斥责 狠批 炮轰 怒轰 狂赞 大叹
    直叹 爆出 曝光 发誓 起誓 认同 呛 渲染 断定 鼓吹 标榜 讥讽 嘲讽 反讽 揶揄 奚落 讽刺 痛批 怒批 直斥
  `,
  leads: 'clause',
  trails: true,
  chains: true,
  subject: 'clear',
  trust: 0.7,
};

/** What someone is reported to think; inside a report it belongs to what is reported. */
const think: CueClass = {
  name: 'think',
  words: words`
    觉得 相信 深信 坚信 确信 预计 预测 预料 预期 推测 猜测 推断 估算 怀疑 担心 担忧 忧虑 忧心 判断 评估 确认
  `,
  leads: 'clause',
  trails: true,
  loose: true,
  opinion: true,
  subject: 'clear',
  trust: 0.7,
};

/** What a speaker gives as an opinion: behind a report it opens the next one: 他表示…，认为…. */
const judge: CueClass = {
  name: 'judge',
  words: words`认为 估计`,
  leads: 'clause',
  trails: true,
  chains: true,
  loose: true,
  opinion: true,
  subject: 'clear',
  trust: 0.7,
};

/** Hong Kong's 指: also a plain verb and a part of names, so the subject must be clear. */
const point: CueClass = {
  name: 'point',
  words: words`指 谓 又称 也称 亦称`,
  leads: 'clause',
  trails: false,
  chains: true,
  runsOn: true,
  subject: 'clear',
  trust: 0.7,
};

/** Verbs of telling that are plain verbs with an object, and cues only before a pause or a mark. */
const explain: CueClass = {
  name: 'explain',
  words: words`
    介绍 分析 解释 回应 补充 说明 回忆 忆述 追忆 讲述 叙述 自述 陈述 复述 描述 阐述 阐释 论述 供述 申述 表述 讲解 解说 讲 表明 表态
                坦诚 倾诉 诉苦 哭诉 申诉 抗议 控告 举报 呼吁 坦白 述说 诉说
    表达 总结 概括 归纳 评价 评论 点评 评述 反映 反馈 举例 推荐 推介 提议 通报 声明 公告 预警 警示
    答复 回答 回复 对答 应答 作答 发文 发帖 发贴 发推 撰文 刊文 留言 跟帖 发微博 发推文 发了推文 推文
    自称 发表意见 发表看法 发表观点 发表声明 发布数据 公布数据 发布统计数据 公布统计数据 发声明 发布声明 发布公告 发布消息 发布通告 发布通报 发布通知 发公告 发稿 发通告 发新闻稿 发公开信 发信
    指明 写明 写下 公示 发来 附言 附文 配文 转发 剖析 解读 解析 诠释 自嘲 反思 忏悔 深有感触 深有体会 有感而发
    曝料 曝 揭露 揭秘 交代 交待 求情 供称 坦露 吐露 吐苦水 吐露心声 补充指 转指 引述 指示 汇报 报告 通告 辩称 总结道
    表白 提问 开口 开腔 接口 插话 喃喃 嘀咕 嘟囔 念叨 自言自语 说出 讲出 道出 点出 坚持 直问 叙述道 推销 剧透 剖白
    有着自己的看法 有自己的看法 有话要说 有不同看法 持不同看法 说得很直白 说得很明白 痛陈 力陈 陈词 陈情
  `,
  leads: 'pause',
  trails: true,
  loose: true,
  subject: 'clear',
  trust: 0.6,
};

/** Verbs that name what one comes to speak of, or brings up: marks behind them may hold no more than a term. */
const touch: CueClass = {
  name: 'touch',
  words: words`提到 提及 谈到 谈及 聊到 说到 讲到 提出`,
  leads: 'pause',
  trails: true,
  loose: true,
  topics: true,
  subject: 'clear',
  trust: 0.6,
};

/** Speaking, or coming to speak of something, as an act: what was said follows a colon or in marks; behind a comma something else goes on. */
const speak: CueClass = {
  name: 'speak',
  words: words`发言 致辞 致词 演讲 讲话 谈起 聊起 说起 讲起 忆起`,
  leads: 'colon',
  trails: true,
  loose: true,
  topics: true,
  subject: 'clear',
  trust: 0.6,
};

/** Cries, writings and gestures: they report only what stands in marks. */
const utter: CueClass = {
  name: 'utter',
  words: words`
    羞辱 嘲笑 喊 高喊 大喊 呼喊 喊道 叫喊 喊出 高呼 大呼 疾呼 惊呼 欢呼 欢呼着 呼 吼 大吼 怒吼 吼道 大叫 尖叫 叫道 嚷 嚷道 骂 怒骂
    大骂 骂道 斥 喝斥 训斥 唱 唱道 念 念道 朗读 宣读 读 叹 哀叹 长叹 哭 哭喊 哭道 笑 笑着 留下 留下一句 回了一句 说了一句 丢下
    一句 打出 贴出 写着 写有 印有 印着 批注 说过一句话 说了一句话 说过这样一句话 说了这样一句话 说过这样的话 说过这么一句话 有一句名言 形容为 描述为 批示 题词 寄语 标注 答 答曰 曰 云 批 轰 酸 狠酸 讽 揭 赞 评 写 道 谈 提 聊 续
    想到 心想 祝福 祝愿 鼓励 安慰 劝 劝说 劝道 话 耳语 私语 低语 低声 大声 高声 齐声 异口同声 感谢 道歉 致歉 微笑 苦笑 哽咽
  `,
  leads: 'mark',
  trails: true,
  subject: 'anyone',
  trust: 0.6,
};

/** Requests: what is asked for follows as a clause. */
const urge: CueClass = {
  name: 'urge',
  words: words`
    要求 吁 吁请 敦促 促请 催促 建议 提醒 提示 请求 恳请 恳求 央求 号召 倡议 警告 告诫 正告
    责令 勒令 下令 责成 威胁 嘱咐 叮嘱 嘱托 劝告 奉劝 规劝 勉励 鼓励 督促 约定 促使 呼吁
  `,
  leads: 'clause',
  trails: true,
  chains: true,
  loose: true,
  subject: 'clear',
  trust: 0.6,
};

/** A wish counts only where its bearer is speaking anyhow. */
const wish: CueClass = {
  name: 'wish',
  words: words`希望 期望 盼望 冀望 寄望 盼 期盼 期待`,
  leads: 'clause',
  trails: true,
  chains: true,
  opinion: true,
  needsTurn: true,
  subject: 'clear',
  trust: 0.5,
};

/** X的回答是：“…” */
const noun: CueClass = {
  name: 'noun',
  words: words`
    回应是 回应则是 回答是 回答则是 答复是 说法是 解释是 理由是 看法是 观点是 意见是 建议是 判断是 评价是 结论是 答案是 态度是 回复是 表述是 原话是 回应为 回复为
  `,
  leads: 'pause',
  trails: false,
  subjectBy: 'possession',
  subject: 'anyone',
  trust: 0.7,
};

/** Cues that name whom they tell before the content: 告诉记者，… */
const tell: CueClass = {
  name: 'tell',
  words: words`告诉 告知 通知 转告 回信 致信 致函 去信 来信 函告 知会 禀告 回覆`,
  leads: 'clause',
  trails: true,
  chains: true,
  addressee: true,
  subject: 'anyone',
  trust: 0.8,
};

const ask: CueClass = {
  name: 'ask',
  words: words`问 询问 问询 打听 追问 反问 质问 发问 请教 问及 问询 设问 自问 诘问 质询`,
  leads: 'pause',
  trails: true,
  asks: true,
  loose: true,
  subject: 'clear',
  trust: 0.7,
};

/** What documents and bodies do: only with a named one before it. */
const show: CueClass = {
  name: 'show',
  words: words`
    显示 载明 列明 订明 注明 规定 载有 预示 反映出 揭示 印证 记载 公布 订定 发现 明确 指明
  `,
  leads: 'clause',
  trails: false,
  loose: true,
  subject: 'document',
  trust: 0.6,
};

/** 记者从…获悉: the source stands before the cue, the reporter is its subject. */
const learn: CueClass = {
  name: 'learn',
  words: words`获悉 了解到 得知 获知 打听到`,
  leads: 'pause',
  trails: false,
  subjectBy: 'origin',
  subject: 'clear',
  trust: 0.7,
};

// A word that is in several classes belongs to the last of them.
export const cues: readonly CueClass[] = [
  show,
  learn,
  touch,
  speak,
  utter,
  noun,
  explain,
  ask,
  wish,
  urge,
  tell,
  point,
  think,
  judge,
  assert,
  say,
];
