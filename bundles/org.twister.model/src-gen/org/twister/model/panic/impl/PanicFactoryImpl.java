// SPDX-License-Identifier: EPL-2.0
/**
 */
package org.twister.model.panic.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.twister.model.panic.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PanicFactoryImpl extends EFactoryImpl implements PanicFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PanicFactory init() {
		try {
			PanicFactory thePanicFactory = (PanicFactory)EPackage.Registry.INSTANCE.getEFactory(PanicPackage.eNS_URI);
			if (thePanicFactory != null) {
				return thePanicFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PanicFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PanicFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PanicPackage.PANIC_RULES: return (EObject)createPanicRules();
			case PanicPackage.PANIC_USER: return (EObject)createPanicUser();
			case PanicPackage.PANIC_RULE: return (EObject)createPanicRule();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PanicRules createPanicRules() {
		PanicRulesImpl panicRules = new PanicRulesImpl();
		return panicRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PanicUser createPanicUser() {
		PanicUserImpl panicUser = new PanicUserImpl();
		return panicUser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PanicRule createPanicRule() {
		PanicRuleImpl panicRule = new PanicRuleImpl();
		return panicRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PanicPackage getPanicPackage() {
		return (PanicPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PanicPackage getPackage() {
		return PanicPackage.eINSTANCE;
	}

} //PanicFactoryImpl
