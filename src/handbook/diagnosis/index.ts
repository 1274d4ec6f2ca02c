// The list of the 25 questions, in their official order.
import { item01 } from "./item-01.ts";
import { item02 } from "./item-02.ts";
import { item03 } from "./item-03.ts";
import { item04 } from "./item-04.ts";
import { item05 } from "./item-05.ts";
import { item06 } from "./item-06.ts";
import { item07 } from "./item-07.ts";
import { item08 } from "./item-08.ts";
import { item09 } from "./item-09.ts";
import { item10 } from "./item-10.ts";
import { item11 } from "./item-11.ts";
import { item12 } from "./item-12.ts";
import { item13 } from "./item-13.ts";
import { item14 } from "./item-14.ts";
import { item15 } from "./item-15.ts";
import { item16 } from "./item-16.ts";
import { item17 } from "./item-17.ts";
import { item18 } from "./item-18.ts";
import { item19 } from "./item-19.ts";
import { item20 } from "./item-20.ts";
import { item21 } from "./item-21.ts";
import { item22 } from "./item-22.ts";
import { item23 } from "./item-23.ts";
import { item24 } from "./item-24.ts";
import { item25 } from "./item-25.ts";
import type { Question } from "./question.ts";

export const questions: readonly Question[] = [
  item01,
  item02,
  item03,
  item04,
  item05,
  item06,
  item07,
  item08,
  item09,
  item10,
  item11,
  item12,
  item13,
  item14,
  item15,
  item16,
  item17,
  item18,
  item19,
  item20,
  item21,
  item22,
  item23,
  item24,
  item25,
];
