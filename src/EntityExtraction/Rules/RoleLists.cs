using EntityExtraction.Collections;
using EntityExtraction.Predicates;

namespace EntityExtraction.Rules;

/// <summary>Questions to lists of roles that allocate nothing.</summary>
internal static class RoleLists
{
    /// <summary>Whether a role is in the list.</summary>
    public static bool Has(this ValueList<Role> roles, Role role)
    {
        for (var i = 0; i < roles.Count; i++)
        {
            if (roles[i] == role) return true;
        }

        return false;
    }
}
