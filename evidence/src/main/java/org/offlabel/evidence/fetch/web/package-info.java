/**
 * Gets one address of the public web, and nothing else.
 *
 * <p>In: an address, and the file that its bytes shall go to. Out: an answer with its status and
 * headers, or a failure with its reason. Always: a name is looked up once and the connection goes
 * to the very address that was checked, on every hop; only public addresses are reached; an answer
 * is bounded in bytes, packed and unpacked, and in time; a body that is shorter or longer than was
 * said is a failure; no reason names a credential.
 */
@NullMarked
package org.offlabel.evidence.fetch.web;

import org.jspecify.annotations.NullMarked;
