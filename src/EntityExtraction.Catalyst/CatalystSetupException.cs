namespace EntityExtraction.Catalyst;

/// <summary>Catalyst is not set up so that it can be used; the message says what to install or to call.</summary>
public sealed class CatalystSetupException : InvalidOperationException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong and what mends it.</param>
    /// <param name="innerException">What Catalyst threw, or null.</param>
    public CatalystSetupException(string message, Exception? innerException = null) : base(message, innerException)
    {
    }
}
