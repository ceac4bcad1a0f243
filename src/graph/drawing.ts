/** What is drawn, in pixels from the upper left corner: laid out by `layout.ts`, written by `svg.ts`. */
import type { TextStyle } from "./text.ts";

export interface Drawing {
  readonly name: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  readonly labels: readonly Label[];
}

/** What a box or an arrow belongs to; its colour. Parameters in, gradients out, Y and J are `end`s. */
export type Role = "forward" | "backward" | "cache" | "loss" | "end";

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Box extends Rectangle {
  readonly role: Role;
  readonly labels: readonly Label[];
}

export type Point = readonly [x: number, y: number];

/** A line of horizontal and vertical pieces with its head at the last point. */
export interface Arrow {
  readonly role: Role;
  readonly points: readonly Point[];
}

export interface Label {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle";
  readonly style: TextStyle;
  readonly text: string;
}
