/**
 * The parts of Phaser that the stage uses; everything else stays out of the download. Only this file knows Phaser's
 * folders (tools/build/phaser-flags.ts resolves them). The order matters: the renderer must come before whatever
 * requires it in a circle, and the plugins of a scene must be registered before the game is made.
 */
import 'phaser-src/renderer/index.js';
import 'phaser-src/events/EventEmitter.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/cameras/2d/CameraManager.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import game from 'phaser-src/core/Game.js';
import type Phaser from 'phaser';

export const Game = game as typeof Phaser.Game;
export type Game = Phaser.Game;
export type Scene = Phaser.Scene;
export type Image = Phaser.GameObjects.Image;

/** Phaser's number for "draw on a 2D canvas". */
export const CANVAS = 1;
/** Phaser's name of the event after each drawn frame. */
export const DRAWN = 'postrender';
