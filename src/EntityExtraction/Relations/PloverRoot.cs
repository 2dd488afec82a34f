namespace EntityExtraction.Relations;

/// <summary>Event roots of PLOVER, the event ontology of political science (Political Language Ontology for Verifiable Event Records, 2018).</summary>
public enum PloverRoot
{
    /// <summary>No PLOVER event.</summary>
    None,
    /// <summary>Promise or agree to act.</summary>
    Agree,
    /// <summary>Meet, talk, visit.</summary>
    Consult,
    /// <summary>Express or give diplomatic support.</summary>
    Support,
    /// <summary>Act together.</summary>
    Cooperate,
    /// <summary>Give money, goods or shelter.</summary>
    Aid,
    /// <summary>Concede.</summary>
    Yield,
    /// <summary>Ask, demand.</summary>
    Request,
    /// <summary>Blame, investigate.</summary>
    Accuse,
    /// <summary>Refuse, deny.</summary>
    Reject,
    /// <summary>Threaten.</summary>
    Threaten,
    /// <summary>Demonstrate, strike.</summary>
    Protest,
    /// <summary>Withdraw or reduce relations.</summary>
    Sanction,
    /// <summary>Deploy forces.</summary>
    Mobilize,
    /// <summary>Repress, arrest, restrict.</summary>
    Coerce,
    /// <summary>Attack.</summary>
    Assault,
}
