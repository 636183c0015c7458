// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.apache.xmlrpc.XmlRpcException;
import org.apache.xmlrpc.common.TypeFactory;
import org.apache.xmlrpc.common.XmlRpcHttpRequestConfigImpl;
import org.apache.xmlrpc.parser.XmlRpcRequestParser;
import org.apache.xmlrpc.serializer.DefaultXMLWriterFactory;
import org.apache.xmlrpc.serializer.XmlRpcWriter;
import org.apache.xmlrpc.serializer.XmlWriterFactory;
import org.apache.xmlrpc.server.XmlRpcStreamServer;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * XML in, XML out, by the library's parser and serializer without its vendor extensions. Documents with a DTD are refused, and such that nest deeper or have more elements than
 * any sensible call. What is called is decided by whoever uses it. Parsers are kept for later calls, since to make one takes longer than to read a call.
 */
final class XmlRpcCodec {

	private static final int MAX_DEPTH = 256;
	private static final int MAX_ELEMENTS = 1_000_000;
	private static final int KEPT_PARSERS = 64;

	/** Makes a call. */
	@FunctionalInterface
	interface Target {
		Object call(String method, List<Object> arguments) throws XmlRpcException;
	}

	/** A call as it came. */
	private record Request(String method, List<Object> arguments) {}

	private final SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
	private final BlockingQueue<XMLReader> readers = new ArrayBlockingQueue<>(KEPT_PARSERS);
	private final TypeFactory types = new XmlRpcStreamServer() {
		// abstract for no other reason than that it has no way to listen
	}.getTypeFactory();
	private final XmlWriterFactory writers = new DefaultXMLWriterFactory();
	private final XmlRpcHttpRequestConfigImpl config = new XmlRpcHttpRequestConfigImpl();

	XmlRpcCodec() {
		config.setEncoding("UTF-8");
		try {
			parsers.setNamespaceAware(true);
			parsers.setValidating(false);
			parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		} catch (ParserConfigurationException | SAXException e) {
			throw new IllegalStateException("the XML parser of this Java lacks what is needed", e);
		}
	}

	/**
	 * Reads a request, has it answered and returns the answer. What is wrong with the request is answered with a fault.
	 *
	 * @throws IOException if the request does not come to its end
	 */
	byte[] answer(InputStream stream, Target target) throws IOException {
		ByteArrayOutputStream answer = new ByteArrayOutputStream(512);
		try {
			Request request = read(stream);
			Object result = target.call(request.method(), request.arguments());
			new XmlRpcWriter(config, writer(answer), types).write(config, result);
		} catch (XmlRpcException e) {
			fault(answer, e.code, e.getMessage());
		} catch (SAXException e) {
			fault(answer, 500, "The answer cannot be written: " + e.getMessage());
		}
		return answer.toByteArray();
	}

	private ContentHandler writer(ByteArrayOutputStream answer) throws XmlRpcException {
		return writers.getXmlWriter(config, answer);
	}

	private void fault(ByteArrayOutputStream answer, int code, String message) {
		answer.reset();
		try {
			new XmlRpcWriter(config, writer(answer), types).write(config, code, Wire.clean(String.valueOf(message)));
		} catch (SAXException | XmlRpcException e) {
			throw new IllegalStateException("a fault cannot be written", e);
		}
	}

	private Request read(InputStream stream) throws XmlRpcException, IOException {
		XmlRpcRequestParser parser = new XmlRpcRequestParser(config, types);
		try {
			XMLReader reader = readers.poll();
			if (reader == null) {
				reader = parsers.newSAXParser().getXMLReader();
			}
			XMLFilterImpl limited = new Limits();
			limited.setParent(reader);
			limited.setContentHandler(parser);
			limited.parse(new InputSource(stream));
			// a reader that has failed is not used again; one that is kept must not hold the call
			limited.setContentHandler(null);
			readers.offer(reader);
		} catch (CharConversionException e) {
			throw new XmlRpcException(400, "The request is not in the encoding that it says: " + e.getMessage());
		} catch (SAXException | ParserConfigurationException e) {
			throw new XmlRpcException(400, "The request is no XML-RPC call: " + e.getMessage());
		} catch (RuntimeException e) {
			throw new XmlRpcException(400, "The request is no XML-RPC call: one of its values is none.");
		}
		if (parser.getMethodName() == null) {
			throw new XmlRpcException(400, "The request is no XML-RPC call: it names no method.");
		}
		List<?> arguments = parser.getParams() == null ? List.of() : parser.getParams();
		return new Request(parser.getMethodName(), List.copyOf(arguments));
	}

	private static final class Limits extends XMLFilterImpl {
		private int depth;
		private int elements;

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
			if (++depth > MAX_DEPTH) {
				throw new SAXException("elements are nested deeper than " + MAX_DEPTH);
			} else if (++elements > MAX_ELEMENTS) {
				throw new SAXException("there are more than " + MAX_ELEMENTS + " elements");
			}
			super.startElement(uri, name, qualified, attributes);
		}

		@Override
		public void endElement(String uri, String name, String qualified) throws SAXException {
			depth--;
			super.endElement(uri, name, qualified);
		}
	}
}
