import { browser } from 'wxt/browser';
import type { Sender } from './listen';

/** One of our content scripts, in a frame of a tab. */
export const fromPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId !== undefined && !isOwnAddress(sender.url);

/** A page of the extension itself: popup, side panel, review, options, welcome. */
export const fromExtensionPage = (sender: Sender): boolean => sender.id === browser.runtime.id && isOwnAddress(sender.url);

/** The background. It alone reaches a content script; another tab's script cannot. */
export const fromBackground = (sender: Sender): boolean => sender.id === browser.runtime.id && sender.tab === undefined;

const isOwnAddress = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;
