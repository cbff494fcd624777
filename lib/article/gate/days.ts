// Lines are in lower case. What is looked for is dear to compile, and most pages need only a part of it.

/** A year with another number beside it: without, no line has a day. */
const YEAR_AND_NUMBER = /\d\D{1,24}(?:19|20)\d\d|(?:19|20)\d\d\D{1,3}\d/;
/** A day with its year, in the ways that pages write it, the most frequent first. The name of the month may be any word. */
const DAYS = [
  /(?:19|20)\d\d ?[-/.年] ?\d\d? ?[-/.月] ?\d/,
  /[a-zß-žа-я]{3,10}\.? \d\d?(?:st|nd|rd|th)?,? (?:19|20)\d\d\b/,
  /\b\d\d?(?:st|nd|rd|th|\.)? (?:de )?[a-zß-žа-я]{3,10}\.?,? (?:de )?(?:19|20)\d\d\b/,
  /\b\d\d?[./]\d\d?[./](?:19|20)\d\d\b/,
];

/** One of these is in every line that the next finds something in. */
const RECENT_PARTS = ['ago', '前', '天', 'day', '时间', ':'];
/** A time without a year: so long ago, or day and hour, or a label. */
const RECENTLY =
  /\b\d+ (?:sec|second|min|minute|hour|day|week|month|year)s? ago\b|\d+\s?(?:秒|分钟|小时|天|个月|年|時間|分|日)前|^(?:昨天|今天|yesterday|today)\b|发[布表]时间|(?<!\d)\d{1,2}-\d{2}\s?\d{1,2}:\d{2}/;

/** Whether a line in lower case says when. */
export const saysWhen = (line: string): boolean =>
  (YEAR_AND_NUMBER.test(line) && DAYS.some((day) => day.test(line))) ||
  (RECENT_PARTS.some((part) => line.includes(part)) && RECENTLY.test(line));
